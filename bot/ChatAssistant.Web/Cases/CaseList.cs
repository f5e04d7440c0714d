using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Web.Cases.Listing;
using ChatAssistant.Web.Data.Cases;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Cases;

/// <summary>The cases on file, as a member of staff looks through those that are theirs to see.</summary>
public sealed class CaseList(VisibleCases cases, CaseMatching matching, CaseLines lines, TimeProvider clock, IOptions<StaffOptions> options)
{
    /// <param name="user">Who looks.</param>
    /// <param name="filter">Which cases.</param>
    /// <param name="after">Where the page before ended; null for the first.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<CasePage> ReadAsync(ClaimsPrincipal user, CaseFilter filter, CaseCursor? after, CancellationToken cancellationToken)
    {
        var found = matching.Of(await SeenAsync(user, cancellationToken), filter);
        var count = await found.CountAsync(cancellationToken);
        if (count == 0) return new([], 0, null);
        var (left, size) = (After(found, filter.Order, after), options.Value.CasesOnPage);
        var before = after is null ? 0 : count - await left.CountAsync(cancellationToken);
        var rows = await RowsAsync(left, filter.Order, cancellationToken);
        var shown = rows.Take(size).ToList();
        var next = rows.Count > shown.Count ? new CaseCursor(shown[^1].DueOn, shown[^1].Serial) : null;
        return new CasePage(await lines.OfAsync(shown, cancellationToken), count, next) { Place = PagePlace.Asked((before / size) + 1, size, count) };
    }

    /// <summary>What waits for us, by lane, in the order of lanes.</summary>
    public async Task<IReadOnlyList<LaneCount>> WaitingAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var today = BeijingTime.Today(clock);
        var seen = await SeenAsync(user, cancellationToken);
        var counts = await matching.Of(seen, new CaseFilter(null, "") { IsWaiting = true })
            .GroupBy(each => each.Lane)
            .Select(lane => new LaneCount(lane.Key, lane.Count(), lane.Count(each => EF.Property<DateOnly>(each, ListColumns.DueOn) < today)))
            .ToListAsync(cancellationToken);
        return [.. counts.OrderBy(each => each.Lane)];
    }

    /// <summary>The newest case's serial; 0 where there is none.</summary>
    public async Task<long> NewestAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        await (await SeenAsync(user, cancellationToken)).Select(each => EF.Property<long>(each, ListColumns.Serial)).OrderDescending().FirstOrDefaultAsync(cancellationToken);

    /// <summary>How many came in after the case of a serial.</summary>
    public async Task<int> CountSinceAsync(ClaimsPrincipal user, long serial, CancellationToken cancellationToken) =>
        await (await SeenAsync(user, cancellationToken)).CountAsync(each => EF.Property<long>(each, ListColumns.Serial) > serial, cancellationToken);

    private async Task<IQueryable<Case>> SeenAsync(ClaimsPrincipal user, CancellationToken cancellationToken) =>
        (await cases.OfAsync(user, cancellationToken)).AsNoTracking();

    private static IQueryable<Case> After(IQueryable<Case> found, CaseOrder order, CaseCursor? after) => (order, after) switch
    {
        (_, null) => found,
        (CaseOrder.Due, _) => found.Where(each => EF.Property<DateOnly>(each, ListColumns.DueOn) > after.DueOn
            || (EF.Property<DateOnly>(each, ListColumns.DueOn) == after.DueOn && EF.Property<long>(each, ListColumns.Serial) < after.Serial)),
        (CaseOrder.Newest, _) => found.Where(each => EF.Property<long>(each, ListColumns.Serial) < after.Serial),
        _ => found.Where(each => EF.Property<long>(each, ListColumns.Serial) > after.Serial),
    };

    /// <summary>One more than a page holds, which tells whether there is another.</summary>
    private Task<List<ListedRow>> RowsAsync(IQueryable<Case> found, CaseOrder order, CancellationToken cancellationToken) =>
        Ordered(found, order)
            .Take(options.Value.CasesOnPage + 1)
            .Select(each => new ListedRow(each.Number, each.State, each.Area, each.Text, each.CreatedAt)
            {
                Id = each.Id,
                Lane = each.Lane,
                IsSupervised = each.IsSupervised,
                DueOn = EF.Property<DateOnly>(each, ListColumns.DueOn),
                Serial = EF.Property<long>(each, ListColumns.Serial),
                Unit = EF.Property<string?>(each, ListColumns.LeadUnit),
                RepliedAt = each.Replies.OrderByDescending(reply => reply.At).Select(reply => (DateTimeOffset?)reply.At).FirstOrDefault(),
                MessageId = each.Replies.OrderByDescending(reply => reply.At).Select(reply => reply.ActivityId).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);

    private static IOrderedQueryable<Case> Ordered(IQueryable<Case> found, CaseOrder order) => order switch
    {
        CaseOrder.Due => found.OrderBy(each => EF.Property<DateOnly>(each, ListColumns.DueOn)).ThenByDescending(each => EF.Property<long>(each, ListColumns.Serial)),
        CaseOrder.Newest => found.OrderByDescending(each => EF.Property<long>(each, ListColumns.Serial)),
        _ => found.OrderBy(each => EF.Property<long>(each, ListColumns.Serial)),
    };
}
