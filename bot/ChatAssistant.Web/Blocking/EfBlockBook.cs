using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Blocking;

/// <summary>Who may not file, in the turn's own context.</summary>
internal sealed class EfBlockBook(AssistantDbContext database, StaffAudit audit, DeadlineClock clock) : IBlockBook
{
    public async Task<FilingBlock?> InForceAsync(string channel, string userId, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        return await database.FilingBlocks
            .Where(each => each.Citizen.Channel == channel && each.Citizen.UserId == userId && each.IsAgreed == true && each.LiftedAt == null && each.LastDay >= today)
            .OrderByDescending(each => each.LastDay)
            .FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<FilingBlock>> OfAsync(string channel, string userId, CancellationToken cancellationToken) =>
        await database.FilingBlocks
            .Where(each => each.Citizen.Channel == channel && each.Citizen.UserId == userId)
            .OrderByDescending(each => each.ProposedAt)
            .ToListAsync(cancellationToken);

    public void Remove(FilingBlock block) => database.FilingBlocks.Remove(block);

    /// <summary>What was said stands with the block; the log only says that something was.</summary>
    public void NoteObjection(FilingBlock block) =>
        audit.Note(new(AuditNote.Nobody, "block_disputed", $"{block.Id}") { CaseId = block.CaseId });
}
