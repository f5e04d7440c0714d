using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>A line that may be the title of a 编, 章 or 节, or a heading such as 序言 and 附则.</summary>
/// <param name="Rank">As in <see cref="Division.Rank"/>.</param>
/// <param name="Number">Its number; null for one without.</param>
internal sealed partial record DivisionLine(int Rank, int? Number)
{
    /// <summary>The longest chapter title of a national law has 31 characters.</summary>
    private const int LongestTitle = 60;

    private static readonly string[] Kinds = ["编", "分编", "章", "节"];

    /// <summary>Null for a line that is none. Between its characters a short heading may be spaced out (附　则).</summary>
    public static DivisionLine? Of(string line)
    {
        if (line.Length > LongestTitle) return null;
        if (Unnumbered().IsMatch(line)) return new(1, null);

        var match = Numbered().Match(line);
        return match.Success && line.IndexOfAny(['。', '；', '：', '\t']) < 0
            ? new(Array.IndexOf(Kinds, match.Groups[2].Value) + 1, ChineseNumeral.Parse(match.Groups[1].Value))
            : null;
    }

    public static bool IsPreamble(string title) => Preamble().IsMatch(title);

    [GeneratedRegex($@"^第[ \u3000]?([{ChineseNumeral.Characters}0-9]{{1,9}})[ \u3000]?(编|分编|章|节)(?:[\s\u3000]+|$)")]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?:序[ \u3000]*言|前[ \u3000]*言|附[ \u3000]*则|总[ \u3000]*则|总[ \u3000]*纲|分[ \u3000]*则)$")]
    private static partial Regex Unnumbered();

    [GeneratedRegex(@"^(?:序|前)[ \u3000]*言$")]
    private static partial Regex Preamble();
}
