using System.Text.RegularExpressions;

namespace ChatAssistant.Web.Cases.Replies.Gate;

/// <summary>The points a matter asks: what it numbers, and each of its questions. A matter told in one piece has none but itself.</summary>
internal static partial class AskedPoints
{
    public static IReadOnlyList<string> Of(string matter)
    {
        var numbered = Marks().Split(matter).Skip(1).Select(each => each.Trim()).Where(each => each.Length > 0).ToList();
        var points = numbered.Count > 1 ? numbered : [.. Questions().Matches(matter).Select(each => each.Value.Trim())];
        return [.. points.Distinct()];
    }

    [GeneratedRegex(@"(?:(?<=^|[\s。；;：:，,])|^)(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）]|[一二三四五六七八九十]{1,2}[、.．]|[①-⑩]|第[一二三四五六七八九十]{1,2}[，,、：:]|[一二三四五六七八九]是|\d{1,2}[、.．](?!\d))", RegexOptions.Multiline)]
    private static partial Regex Marks();

    [GeneratedRegex(@"[^。！？!?；;\n]{2,}[？?]")]
    private static partial Regex Questions();
}
