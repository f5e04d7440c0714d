using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Deputies.Roster;

/// <summary>Which column stands where, by the names offices give them.</summary>
internal sealed class RosterHeader
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

    /// <summary>Not every roster names who elected whom, and a term that has begun need not say when.</summary>
    private static readonly RosterColumn[] Optional = [RosterColumn.ElectoralUnit, RosterColumn.TermStart];

    private readonly Dictionary<RosterColumn, int> _places = [];

    private RosterHeader()
    {
    }

    /// <summary>Null with the reason, in words for people, when a column is missing or stands there twice.</summary>
    public static RosterHeader? Read(CsvRow row, out string? objection)
    {
        var header = new RosterHeader();
        objection = null;
        for (var place = 0; place < row.Cells.Count; place++)
        {
            var name = string.Concat(row.Cells[place].Where(letter => !char.IsWhiteSpace(letter)));
            foreach (var (column, _) in Names.Where(each => each.Value.Contains(name)))
                if (!header._places.TryAdd(column, place)) objection = string.Format(null, PageTexts.RosterColumnTwice, name);
        }

        var missing = Names.Where(each => !Optional.Contains(each.Key) && !header._places.ContainsKey(each.Key)).Select(each => each.Value[0]).ToList();
        if (missing.Count > 0) objection = string.Format(null, PageTexts.RosterColumnMissing, string.Join('、', missing));
        return objection is null ? header : null;
    }

    public string Of(CsvRow row, RosterColumn column) =>
        _places.TryGetValue(column, out var place) && place < row.Cells.Count ? row.Cells[place] : "";
}
