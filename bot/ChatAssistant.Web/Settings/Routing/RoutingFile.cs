using ChatAssistant.Web.Deputies.Roster;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Settings.Routing;

/// <summary>The routing table as a file: the columns it is written with and read by.</summary>
internal sealed class RoutingFile
{
    /// <summary>What was taken out of the console begins with a line that says so.</summary>
    private const int LinesBeforeHead = 3;

    private static readonly string[][] Names = [["类别"], ["地区", "区域", "县区"], ["主办单位", "主办"], ["协办单位", "协办"]];

    private static readonly char[] BetweenUnits = [RoutingWords.BetweenUnits, ';', '\n'];

    private readonly List<int> _places;

    private RoutingFile(IReadOnlyList<CsvRow> rows, List<int> places) => (Rows, _places) = (rows, places);

    public static IReadOnlyList<string> Head { get; } = [.. Names.Select(names => names[0])];

    /// <summary>Those below the head.</summary>
    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Null with the reason, in words for people, when it is none.</summary>
    public static RoutingFile? Read(byte[] file, out string? objection)
    {
        var rows = CsvText.Rows(CsvText.Decode(file));
        objection = string.Format(null, PageTexts.RosterColumnMissing, string.Join('、', Head));
        for (var at = 0; at < Math.Min(rows.Count, LinesBeforeHead); at++)
        {
            List<int> places = [.. Names.Select(names => PlaceOf(rows[at], names))];
            // A table without co-handlers needs no column for them.
            if (places.Take(Names.Length - 1).Any(place => place < 0)) continue;
            objection = rows.Count == at + 1 ? PageTexts.RoutingFileEmpty : null;
            return objection is null ? new([.. rows.Skip(at + 1)], places) : null;
        }

        return null;
    }

    public string Category(CsvRow row) => Cell(row, 0);

    public string Area(CsvRow row) => Cell(row, 1);

    public string LeadUnit(CsvRow row) => Cell(row, 2);

    public IEnumerable<string> CoUnits(CsvRow row) => Cell(row, 3).Split(BetweenUnits);

    private string Cell(CsvRow row, int column) =>
        _places[column] is >= 0 and var place && place < row.Cells.Count ? row.Cells[place].TrimStart('\'').Trim() : "";

    private static int PlaceOf(CsvRow row, string[] names) =>
        row.Cells.ToList().FindIndex(cell => names.Contains(string.Concat(cell.Where(letter => !char.IsWhiteSpace(letter)))));
}
