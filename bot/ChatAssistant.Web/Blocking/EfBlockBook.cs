using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Blocking;

/// <summary>Who may not file, in the turn's own context.</summary>
internal sealed class EfBlockBook(AssistantDbContext database, StaffAudit audit, DeadlineClock clock) : IBlockBook
{
    public Task<FilingBlock?> InForceAsync(string channel, string userId, CancellationToken cancellationToken) =>
        database.FilingBlocks
            .Where(each => each.Citizen.Channel == channel && each.Citizen.UserId == userId)
            .Where(FilingBlock.InForceOn(clock.Today))
            .OrderByDescending(each => each.LastDay)
            .FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<FilingBlock>> OfAsync(string channel, string userId, CancellationToken cancellationToken) =>
        await database.FilingBlocks
            .Where(each => each.Citizen.Channel == channel && each.Citizen.UserId == userId)
            .OrderByDescending(each => each.ProposedAt)
            .ToListAsync(cancellationToken);

    public void Remove(FilingBlock block) => database.FilingBlocks.Remove(block);

    /// <summary>What was said stands with the block; the log only says that something was.</summary>
    public async Task NoteObjectionAsync(FilingBlock block, CancellationToken cancellationToken)
    {
        var number = await database.Cases.Where(each => each.Id == block.CaseId).Select(each => each.Number).SingleAsync(cancellationToken);
        audit.Note(new(AuditNote.Nobody, AuditActions.BlockDisputed, $"{number}") { CaseId = block.CaseId });
    }
}
