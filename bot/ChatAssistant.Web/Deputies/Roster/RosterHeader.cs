using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Uploads;

namespace ChatAssistant.Web.Deputies.Roster;

/// <summary>The columns of a roster.</summary>
internal static class RosterHeader
{
    private static readonly Dictionary<RosterColumn, string[]> Names = new()
    {
        [RosterColumn.Name] = ["姓名", "代表姓名"],
        [RosterColumn.Level] = ["级别", "代表级别", "层级"],
        [RosterColumn.Area] = ["行政区域", "区域", "所属区域", "行政区划"],
        [RosterColumn.ElectoralUnit] = ["选举单位", "选区", "选举单位或者选区", "选举单位/选区"],
        [RosterColumn.Certificate] = ["代表证号", "证号", "代表证号码"],
        [RosterColumn.TermStart] = ["任期开始", "任期起", "任期开始日期"],
        [RosterColumn.TermEnd] = ["任期届满", "任期止", "届满日期", "任期届满日期"],
    };

    /// <summary>Null with the reason, in words for people, when a column is missing or stands there twice.</summary>
    public static CsvColumns<RosterColumn>? Read(CsvRow row, out string? objection)
    {
        var columns = new CsvColumns<RosterColumn>(row, Names);
        // Not every roster names who elected whom, and a term that has begun need not say when.
        var missing = columns.Missing(RosterColumn.ElectoralUnit, RosterColumn.TermStart);
        objection = missing.Count > 0 ? string.Format(null, PageTexts.RosterColumnMissing, string.Join('、', missing))
            : columns.Twice is { } name ? string.Format(null, PageTexts.RosterColumnTwice, name)
            : null;
        return objection is null ? columns : null;
    }
}
