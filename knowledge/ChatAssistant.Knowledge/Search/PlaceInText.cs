using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Finds a place that a question names by number: 第三部分, 第39条, 第三十九条之一.</summary>
internal static partial class PlaceInText
{
    /// <summary>The path it has in a document, whether it speaks of an article (条), and where it stands; null when none is named.</summary>
    public static (PlaceNumber Place, int Start, int Length)? In(string plain)
    {
        var match = Numbered().Match(plain);
        if (!match.Success || ChineseNumeral.Parse(match.Groups[1].Value) is not { } number || number == 0) return null;

        var insert = match.Groups[3].Success ? ChineseNumeral.Parse(match.Groups[3].Value) : null;
        return (new(number, insert, match.Groups[2].Value == "条"), match.Index, match.Length);
    }

    // Without 第, a single numeral counts (一条一条, 哪两条) and a longer one names (五十一条, 39条).
    [GeneratedRegex($"(?:第|(?=[{ChineseNumeral.Characters}0-9]{{2}})(?<![{ChineseNumeral.Characters}0-9双哪]))([{ChineseNumeral.Characters}0-9]{{1,9}})(条|部分|大点|大条)(?:之([{ChineseNumeral.Characters}]+))?")]
    private static partial Regex Numbered();
}
