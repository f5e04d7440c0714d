using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Staff.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Counties;

/// <summary>
/// Reports that were handed in, for lists and for whatever cites them. Drafts are never among them: those are the county's own
/// (<see cref="ReportDesk"/>).
/// </summary>
public sealed class CountyReports(AssistantDbContext database, IOptions<CountyReportOptions> options)
{
    /// <summary>Newest first, at most <see cref="CountyReportOptions.OnPage"/>.</summary>
    public async Task<IReadOnlyList<CountyReport>> FiledAsync(ReportFilter filter, CancellationToken cancellationToken) =>
        await Filed(filter).OrderByDescending(each => each.FiledAt).Take(options.Value.OnPage).ToListAsync(cancellationToken);

    /// <summary>All for the periods that begin from <paramref name="from"/> up to and without <paramref name="until"/>, by county and kind: what a report of the city draws on.</summary>
    public async Task<IReadOnlyList<CountyReport>> BetweenAsync(DateOnly from, DateOnly until, CancellationToken cancellationToken) =>
        await Filed(new()).Where(each => each.Period >= from && each.Period < until)
            .OrderBy(each => each.County).ThenBy(each => each.Kind).ThenBy(each => each.FiledAt).ToListAsync(cancellationToken);

    /// <summary>The counties that report, by name: those with an account of their congress or a unit of that kind.</summary>
    public async Task<IReadOnlyList<string>> CountiesAsync(CancellationToken cancellationToken)
    {
        var accounts = await database.Users.AsNoTracking().Where(each => each.Area != null).ToListAsync(cancellationToken);
        var units = await database.Units.Where(each => each.Kind == UnitKind.CountyCongress && each.Area != null).Select(each => each.Area!).ToListAsync(cancellationToken);
        return [.. accounts.Where(each => each.Rights.Is(StaffRoles.CountyCongress)).Select(each => each.Area!).Concat(units).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The counties that have handed in nothing for a period: no 做法, no 问题, no 建议. What cadres report is no county's report.</summary>
    public async Task<IReadOnlyList<string>> NotYetFiledAsync(DateOnly period, CancellationToken cancellationToken)
    {
        var filed = await Filed(new(period)).Where(each => each.Kind != ReportKind.LastMile && each.County != null).Select(each => each.County!).Distinct().ToListAsync(cancellationToken);
        return [.. (await CountiesAsync(cancellationToken)).Except(filed)];
    }

    private IQueryable<CountyReport> Filed(ReportFilter filter)
    {
        var found = database.CountyReports.AsNoTracking().Where(each => each.FiledAt != null);
        if (filter.Period is { } period) found = found.Where(each => each.Period == period);
        if (filter.County is { Length: > 0 } county) found = found.Where(each => each.County == county);
        if (filter.Kind is { } kind) found = found.Where(each => each.Kind == kind);
        return filter.Words?.Trim() is { Length: > 0 } words
            ? found.Where(each => each.Text.Contains(words) || each.Place!.Contains(words) || each.Tried!.Contains(words))
            : found;
    }
}
