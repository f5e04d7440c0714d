using System.Globalization;
using System.Text.RegularExpressions;
using ChatAssistant.Bot.Routing;

namespace ChatAssistant.Channels.Rendering;

/// <summary>A message that is nothing but a number, as people answer to numbered options: 1, １, ①, 一, 第一个, 选1.</summary>
public static partial class BareNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The number from 1, or null when the message says anything else.</summary>
    public static int? Of(string? message)
    {
        // Folding makes full-width and circled forms plain digits.
        var match = Number().Match(MessageText.Clean(message));
        if (!match.Success) return null;
        var number = match.Groups["digits"].Value;
        return (char.IsAsciiDigit(number[0]) ? int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture) : Chinese(number)) is > 0 and var read ? read : null;
    }

    private static int Chinese(string number)
    {
        var ten = number.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0) return Digit(number);
        return (ten == 0 ? 1 : Digit(number[..ten])) * 10 + (ten == number.Length - 1 ? 0 : Digit(number[(ten + 1)..]));
    }

    private static int Digit(string digit) => digit is "两" ? 2 : Digits.IndexOf(digit, StringComparison.Ordinal);

    // The last two characters are those of a keycap emoji.
    [GeneratedRegex(@"^(我)?(选择?|要)?\s?第?\s?[(\[]?(?<digits>[0-9]{1,2}|[一二两三四五六七八九]|[一二三四五六七八九]?十[一二三四五六七八九]?)[\uFE0F\u20E3]*[)\]]?\s?(个|项|种|号)?(选项)?\s?[.。、,，!！吧]?$")]
    private static partial Regex Number();
}
