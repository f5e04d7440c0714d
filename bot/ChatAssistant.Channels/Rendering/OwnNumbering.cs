using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatAssistant.Channels.Rendering;

/// <summary>Numbers that a reply's own words give to things. A second row of numbers beneath them would say something else with the same number.</summary>
internal static partial class OwnNumbering
{
    /// <summary>Whether at least two lines are numbered from 1. Quotes are not ours: articles number their items too.</summary>
    public static bool IsIn(string? text) => Lines(text).Take(2).SequenceEqual([1, 2]);

    /// <summary>What the numbered lines say, without their numbers.</summary>
    public static IReadOnlyList<string> Items(string? text) => [.. Numbered(text).Select(line => line.Groups["item"].Value.Trim())];

    private static IEnumerable<int> Lines(string? text) => Numbered(text).Select(line => int.Parse(line.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));

    private static IEnumerable<Match> Numbered(string? text) =>
        (text ?? "").Split('\n').Where(line => !line.StartsWith('>')).Select(line => Line().Match(line)).Where(match => match.Success);

    [GeneratedRegex(@"^\s*[（(]?(?<number>[0-9]{1,2})[.．、）)](?<item>\s*[^0-9\s].*)$")]
    private static partial Regex Line();
}
