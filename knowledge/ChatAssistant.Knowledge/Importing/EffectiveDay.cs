using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>From when a version is in force. What a law prints at its end may be the first day of an older version.</summary>
internal static partial class EffectiveDay
{
    /// <param name="lines">The law without its annexes.</param>
    /// <param name="events">From its header.</param>
    /// <returns>The day, null when nothing tells; and a remark where a person should check it.</returns>
    public static (DateOnly? Day, string? Remark) Of(IReadOnlyList<string> lines, IReadOnlyList<HeaderEvent> events)
    {
        var printed = lines.Reverse().Select(line => InForceFrom().Match(line)).Where(match => match.Success).Select(ChineseDate.Of).FirstOrDefault(day => day is not null);
        DateOnly? latest = events.Count == 0 ? null : events.Max(happened => happened.Day);
        return (printed, latest) switch
        {
            (null, null) => (null, "没有读到通过、修改或施行日期，只能当作唯一的版本收录，请在文件开头写明后再导入。"),
            ({ } day, null) => (day, "文件开头没有通过或修改的日期，施行日期取自正文，请核对。"),
            ({ } day, { } last) when day < last => (last, $"正文印的施行日期（{day:yyyy-MM-dd}）早于最近一次修改（{last:yyyy-MM-dd}），施行日期取了后者，请核对。"),
            ({ } day, _) => (day, null),
            (_, { } last) when lines.Any(line => FromPublication().IsMatch(line)) => (last, events.Any(happened => happened == new HeaderEvent(last, HeaderEventKind.Amended)) ? $"施行日期取了最近一次修改的日期（{last:yyyy-MM-dd}），修改的决定可能另定施行日期，请核对。" : null),
            (_, { } last) => (last, $"没有读到施行日期，暂取最近一次通过、公布或修改的日期（{last:yyyy-MM-dd}），请核对。"),
        };
    }

    [GeneratedRegex($"(?:自|于|从) ?{ChineseDate.Pattern} ?起?(?:施行|实施|生效|执行)")]
    private static partial Regex InForceFrom();

    [GeneratedRegex("自(?:公布|发布|通过)之日起(?:施行|实施|生效)")]
    private static partial Regex FromPublication();
}
