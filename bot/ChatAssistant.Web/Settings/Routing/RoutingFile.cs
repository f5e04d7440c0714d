using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Uploads;

namespace ChatAssistant.Web.Settings.Routing;

/// <summary>The routing table as a file: the columns it is written with and read by.</summary>
internal sealed class RoutingFile
{
    /// <summary>What was taken out of the console begins with a line that says so.</summary>
    private const int LinesBeforeHead = 3;

    private static readonly Dictionary<RoutingColumn, string[]> Names = new()
    {
        [RoutingColumn.Category] = ["类别"],
        [RoutingColumn.Area] = ["地区", "区域", "县区"],
        [RoutingColumn.LeadUnit] = ["主办单位", "主办"],
        [RoutingColumn.CoUnits] = ["协办单位", "协办"],
    };

    private static readonly char[] BetweenUnits = [RoutingWords.BetweenUnits, ';', '\n'];

    private readonly CsvColumns<RoutingColumn> _columns;

    private RoutingFile(IReadOnlyList<CsvRow> rows, CsvColumns<RoutingColumn> columns) => (Rows, _columns) = (rows, columns);

    public static IReadOnlyList<string> Head { get; } = [.. Enum.GetValues<RoutingColumn>().Select(column => Names[column][0])];

    /// <summary>Those below the head.</summary>
    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Null with the reason, in words for people, when it is none.</summary>
    public static RoutingFile? Read(byte[] file, out string? objection)
    {
        if (CsvText.IsWorkbook(file))
        {
            objection = PageTexts.RosterIsWorkbook;
            return null;
        }

        var rows = CsvText.Rows(CsvText.Decode(file));
        for (var at = 0; at < Math.Min(rows.Count, LinesBeforeHead); at++)
        {
            var columns = new CsvColumns<RoutingColumn>(rows[at], Names);
            // A table without co-handlers needs no column for them.
            if (columns.Missing(RoutingColumn.CoUnits).Count > 0) continue;
            objection = columns.Twice is { } name ? string.Format(null, PageTexts.RosterColumnTwice, name)
                : rows.Count == at + 1 ? PageTexts.RoutingFileEmpty
                : null;
            return objection is null ? new([.. rows.Skip(at + 1)], columns) : null;
        }

        objection = string.Format(null, PageTexts.RosterColumnMissing, string.Join('、', Head));
        return null;
    }

    public string Category(CsvRow row) => Cell(row, RoutingColumn.Category);

    public string Area(CsvRow row) => Cell(row, RoutingColumn.Area);

    public string LeadUnit(CsvRow row) => Cell(row, RoutingColumn.LeadUnit);

    public IEnumerable<string> CoUnits(CsvRow row) => Cell(row, RoutingColumn.CoUnits).Split(BetweenUnits);

    private string Cell(CsvRow row, RoutingColumn column) => _columns.Of(row, column).TrimStart('\'').Trim();
}
