using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Blocking;

/// <summary>Blocks as somebody sees them: with the case each was proposed from.</summary>
public sealed class BlockList(AssistantDbContext database, VisibleCases cases, DeadlineClock clock)
{
    /// <summary>Enough to look up the last ones; the audit log has them all.</summary>
    private const int MostShown = 100;

    /// <summary>What waits for staff first, then what holds, then the newest.</summary>
    public async Task<IReadOnlyList<BlockLine>> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var (seen, today) = (await cases.OfAsync(user, cancellationToken), clock.Today);
        // As IsProposal, IsDisputed and IsInForce say. What waits is never cut off, however long ago it was proposed.
        return await (from block in database.FilingBlocks.AsNoTracking()
                      join found in seen on block.CaseId equals found.Id
                      orderby block.DecidedAt == null || (block.ObjectedAt != null && block.ObjectionAnswer == null && block.LiftedAt == null) descending,
                          block.IsAgreed == true && block.LiftedAt == null && block.LastDay >= today descending,
                          block.ProposedAt descending
                      select new BlockLine(block, found.Number)).Take(MostShown).ToListAsync(cancellationToken);
    }

    /// <summary>One to act on; null when there is none such for whoever asks.</summary>
    public async Task<BlockLine?> FindAsync(ClaimsPrincipal user, Guid id, CancellationToken cancellationToken)
    {
        var seen = await cases.OfAsync(user, cancellationToken);
        return await (from block in database.FilingBlocks
                      join found in seen on block.CaseId equals found.Id
                      where block.Id == id
                      select new BlockLine(block, found.Number)).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>
    /// Whether a block may be shown on another case of the same person: only to who sees the case it came from, and never when that accuses
    /// somebody, for it would tell who the accuser is.
    /// </summary>
    public async Task<bool> IsShownAsync(ClaimsPrincipal user, FilingBlock block, CancellationToken cancellationToken)
    {
        var seen = await cases.OfAsync(user, cancellationToken);
        return await seen.AnyAsync(each => each.Id == block.CaseId && each.Lane != Lane.Accusation, cancellationToken);
    }

    /// <summary>
    /// What is proposed or holds against whoever filed a case, from whichever case; null when nothing is. It goes past all sight: what of it is
    /// shown says <see cref="IsShownAsync"/>.
    /// </summary>
    public async Task<FilingBlock?> OfPersonAsync(Case found, CancellationToken cancellationToken)
    {
        var (channel, person) = (found.Citizen.Channel, found.Citizen.UserId);
        return await database.FilingBlocks.AsNoTracking()
            .Where(each => each.Citizen.Channel == channel && each.Citizen.UserId == person)
            .Where(FilingBlock.Stands(clock.Today))
            .FirstOrDefaultAsync(cancellationToken);
    }
}
