using System.Security.Claims;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Cases.Bulk;

/// <summary>
/// Does one thing to many cases: what would become of each is shown first; then it is done in one write, to those that allow it. Nobody does
/// more to many than they may do to one, nor to cases they do not see.
/// </summary>
public sealed class BulkDesk(BulkCases cases, BulkActs acts, AssistantDbContext database, TimeProvider clock, IOptions<StaffOptions> options)
{
    /// <summary>What would become of each, with nothing done.</summary>
    public async Task<IReadOnlyList<BulkLine>> PreviewAsync(ClaimsPrincipal user, StaffMember member, BulkOrder order, CancellationToken cancellationToken)
    {
        var lead = await cases.LeadAsync(user, order, cancellationToken);
        var lines = new List<BulkLine>();
        foreach (var found in await cases.CopiesAsync(user, Numbers(order.Numbers), cancellationToken))
        {
            var before = found.State;
            var objection = await acts.TryAsync(found, lead, order, member, cancellationToken);
            lines.Add(new(found, before, found.State, objection));
        }

        return lines;
    }

    /// <summary>Does it. The deed is null when it was done to none.</summary>
    public Task<(IReadOnlyList<BulkLine> Lines, BulkDeed? Deed)> ApplyAsync(ClaimsPrincipal user, BulkOrder order, CancellationToken cancellationToken)
    {
        var lines = new List<BulkLine>();
        return cases.Desk.ActOnAllAsync<(IReadOnlyList<BulkLine> Lines, BulkDeed? Deed)>(user, Numbers(order.Numbers), order.Act is BulkAct.Merge ? order.Value : null, async (found, lead, member, stop) =>
        {
            var before = found.State;
            var objection = await acts.DoAsync(found, lead, order, member, stop);
            lines.Add(new(found, before, found.State, objection));
        }, member => (lines, Keep(order, lines, member)), cancellationToken);
    }

    /// <summary>Takes back what one did oneself, and not long ago.</summary>
    /// <returns>Null when there is nothing of one's own to take back any more; otherwise what became of each.</returns>
    public async Task<IReadOnlyList<BulkLine>?> UndoAsync(ClaimsPrincipal user, StaffMember member, Guid id, CancellationToken cancellationToken)
    {
        var deed = await database.BulkDeeds.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id && each.By == member.Name, cancellationToken);
        if (deed is null || !IsOpen(deed) || !BulkActs.Allows(member, deed.Act)) return null;
        var lines = new List<BulkLine>();
        return await cases.Desk.ActOnAllAsync<IReadOnlyList<BulkLine>>(user, deed.Numbers, deed.Act is BulkAct.Merge ? deed.Value : null, async (found, lead, acting, stop) =>
        {
            var before = found.State;
            var objection = await acts.UndoAsync(found, lead, deed, acting, stop);
            lines.Add(new(found, before, found.State, objection));
        }, _ => Close(deed, lines), cancellationToken);
    }

    public bool IsOpen(BulkDeed deed) =>
        BulkDeed.CanBeUndone(deed.Act) && deed.UndoneAt is null && clock.GetUtcNow() <= deed.At + options.Value.UndoBulkWithin;

    private IReadOnlyList<string> Numbers(IReadOnlyList<string> ticked) => [.. ticked.Distinct().Take(options.Value.MostInBulk)];

    private BulkDeed? Keep(BulkOrder order, List<BulkLine> lines, StaffMember member)
    {
        List<string> done = [.. lines.Where(line => line.Objection is null).Select(line => $"{line.Case.Number}")];
        if (done is []) return null;
        var deed = new BulkDeed { By = member.Name, Act = order.Act, Value = order.Value, Numbers = done, At = clock.GetUtcNow() };
        return database.BulkDeeds.Add(deed).Entity;
    }

    private List<BulkLine> Close(BulkDeed deed, List<BulkLine> lines)
    {
        deed.UndoneAt = clock.GetUtcNow();
        database.BulkDeeds.Update(deed);
        return lines;
    }
}
