using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Rates;
using ChatAssistant.Web.HotIssues;
using ChatAssistant.Web.Staff.Rights;
using ChatAssistant.Web.Statistics;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Reports;

/// <summary>
/// What reports are made of: what their maker sees, without accusations. A report goes to more people than may know of one, and even a
/// count would tell that there is one.
/// </summary>
public sealed class ReportSource(FactsLedger ledger, CurrentStaff current, VisibleCases cases, HotIssueList issues, TimeProvider clock)
{
    private const int MostQuotes = 3;

    /// <summary>The category staff file what cadres report from the villages under, whoever told it.</summary>
    private const string LastMile = "最后一公里";

    internal DateOnly Today => BeijingTime.Today(clock);

    internal async Task<IReadOnlyList<CaseFacts>> FactsAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        await current.OfAsync(user, cancellationToken) is { } member
            ? [.. (await ledger.SeenByAsync(member, cancellationToken)).All.Where(each => each.Lane is not Lane.Accusation)]
            : [];

    internal static bool IsLastMile(CaseFacts facts) => facts.Source is CaseSource.StaffLastMile || facts.Category is LastMile;

    internal Task<IReadOnlyList<HotIssueView>> IssuesAsync(ClaimsPrincipal user, CancellationToken cancellationToken) => issues.ReadAsync(user, cancellationToken);

    internal Task<HotIssueView?> IssueAsync(ClaimsPrincipal user, Guid id, CancellationToken cancellationToken) => issues.FindAsync(user, id, cancellationToken);

    /// <summary>The numbers of cases, in the order of their ids as given.</summary>
    internal async Task<IReadOnlyList<string>> NumbersAsync(ClaimsPrincipal user, IReadOnlyList<Guid> ids, CancellationToken cancellationToken) =>
        [.. (await (await cases.OfAsync(user, cancellationToken)).AsNoTracking()
            .Where(each => ids.Contains(each.Id) && each.AccusedUnit == null).OrderBy(each => each.CreatedAt).Select(each => each.Number).ToListAsync(cancellationToken))
            .Select(number => number.ToString())];

    /// <summary>What some of these cases say, the newest first, with nothing of whose they are.</summary>
    internal async Task<IReadOnlyList<string>> QuotesAsync(ClaimsPrincipal user, IReadOnlyList<Guid> ids, CancellationToken cancellationToken) =>
        [.. (await (await cases.OfAsync(user, cancellationToken)).AsNoTracking()
            .Where(each => ids.Contains(each.Id) && each.Lane != Lane.Accusation && each.AccusedUnit == null)
            .OrderByDescending(each => each.CreatedAt).Take(MostQuotes).Select(each => each.Text).ToListAsync(cancellationToken))
            .Select(Quote.Of)];
}
