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

    /// <summary>What waits for staff first, then the newest.</summary>
    public async Task<IReadOnlyList<BlockLine>> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var seen = await cases.OfAsync(user, cancellationToken);
        var lines = await (from block in database.FilingBlocks.AsNoTracking()
                           join found in seen on block.CaseId equals found.Id
                           orderby block.ProposedAt descending
                           select new BlockLine(block, found.Number)).Take(MostShown).ToListAsync(cancellationToken);
        return [.. lines.OrderByDescending(line => line.Block.IsProposal || line.Block.IsDisputed).ThenByDescending(line => line.Block.IsInForce(clock.Today))];
    }

    /// <summary>One to act on; null when there is none such for whoever asks.</summary>
    public async Task<FilingBlock?> FindAsync(ClaimsPrincipal user, Guid id, CancellationToken cancellationToken)
    {
        var seen = await cases.OfAsync(user, cancellationToken);
        return await database.FilingBlocks.SingleOrDefaultAsync(each => each.Id == id && seen.Any(found => found.Id == each.CaseId), cancellationToken);
    }

    /// <summary>What is proposed or holds against whoever filed a case, from whichever case; null when nothing is.</summary>
    public async Task<FilingBlock?> OfPersonAsync(Case found, CancellationToken cancellationToken)
    {
        var (channel, person) = (found.Citizen.Channel, found.Citizen.UserId);
        return await database.FilingBlocks.AsNoTracking()
            .Where(each => each.Citizen.Channel == channel && each.Citizen.UserId == person)
            .Where(FilingBlock.Stands(clock.Today))
            .FirstOrDefaultAsync(cancellationToken);
    }
}
