using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// Whole numbers up to 99, in digits or in Chinese numerals.
/// </summary>
internal static class Numeral
{
    private const string Digits = "零一二三四五六七八九";

    public static int? Read(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;

        var ten = text.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0) return Digit(text);

        var tens = ten == 0 ? 1 : Digit(text[..ten]);
        var ones = ten == text.Length - 1 ? 0 : Digit(text[(ten + 1)..]);
        return (tens * 10) + ones;
    }

    private static int? Digit(string text)
    {
        if (text is "两") return 2;

        var value = text.Length == 1 ? Digits.IndexOf(text, StringComparison.Ordinal) : -1;
        return value < 0 ? null : value;
    }
}
