using ChatAssistant.Cases.Routing;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Units;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Settings.Routing;

/// <summary>Reads the routing table. Whether an entry's units are still there is asked each time.</summary>
public sealed class RoutingDirectory(AssistantDbContext database, UnitBook units)
{
    public async Task<RoutingBook> ReadAsync(CancellationToken cancellationToken)
    {
        var known = (await units.AllAsync(cancellationToken)).Select(unit => unit.Name).ToHashSet();
        var rows = await database.Routing.AsNoTracking()
            .Where(row => row.Version == database.Routing.Where(same => same.Category == row.Category && same.Area == row.Area).Max(same => same.Version))
            .ToListAsync(cancellationToken);
        var lines = rows.Where(row => row.LeadUnit is not null).Select(row => Listed(row, known))
            .OrderBy(line => line.Entry.Category is null).ThenBy(line => line.Entry.Category, StringComparer.Ordinal)
            .ThenBy(line => line.Entry.Place.Narrowness).ThenBy(line => line.Entry.Place.Text(), StringComparer.Ordinal);
        return new(rows.Select(row => row.Version).DefaultIfEmpty().Max(), [.. lines], known);
    }

    private static ListedRouting Listed(RoutingRow row, HashSet<string> known)
    {
        var place = RoutingWords.PlaceOf(row.Area);
        var category = row.Category == RoutingWords.All ? null : row.Category;
        // A place that is not served any more is kept by its name, and no matter lies in it.
        var entry = new RoutingEntry(category, place ?? new(County: row.Area), row.LeadUnit!, row.CoUnits.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        return new(entry, [.. entry.Units.Where(unit => !known.Contains(unit))], place is not null);
    }
}
