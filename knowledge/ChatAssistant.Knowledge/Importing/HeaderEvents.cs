using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>When a law was adopted, amended and published, from the lines before its first article.</summary>
internal static partial class HeaderEvents
{
    public static IReadOnlyList<HeaderEvent> In(IEnumerable<string> header) => [.. header.SelectMany(InLine)];

    /// <summary>The verb after a date says what happened. Titles of decisions have verbs of their own and are left out.</summary>
    private static IEnumerable<HeaderEvent> InLine(string line)
    {
        var text = Title().Replace(line, "");
        var dates = ChineseDate.In(text).ToList();
        for (var i = 0; i < dates.Count; i++)
        {
            var from = dates[i].Match.Index + dates[i].Match.Length;
            var after = text[from..(i + 1 < dates.Count ? dates[i + 1].Match.Index : text.Length)];
            if (KindOf(after) is { } kind) yield return new(dates[i].Day, kind);
        }
    }

    private static HeaderEventKind? KindOf(string after) =>
        Amendment().IsMatch(after) ? HeaderEventKind.Amended
        : after.Contains("通过", StringComparison.Ordinal) || after.Contains("批准", StringComparison.Ordinal) ? HeaderEventKind.Adopted
        : after.Contains("公布", StringComparison.Ordinal) || after.Contains("发布", StringComparison.Ordinal) ? HeaderEventKind.Published
        : null;

    [GeneratedRegex("《[^《》]{0,300}》")]
    private static partial Regex Title();

    [GeneratedRegex("修正|修订|修改")]
    private static partial Regex Amendment();
}
