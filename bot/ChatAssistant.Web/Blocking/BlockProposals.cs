using System.Security.Claims;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;

namespace ChatAssistant.Web.Blocking;

/// <summary>限制提交 begins at a case: somebody proposes it there for whoever filed the case.</summary>
public sealed class BlockProposals(CaseDesk desk, BlockList blocks, AssistantDbContext database, StaffAudit audit, BlockRules rules)
{
    public Task<DeskResult> ProposeAsync(ClaimsPrincipal user, string? number, BlockWish wish, CancellationToken cancellationToken) =>
        desk.ActAsync(user, number, async (found, member, stop) =>
        {
            if (wish.Refuse(found, rules.Options) is { } refusal) return refusal.BlockText(rules.Options);
            if (await blocks.OfPersonAsync(found, stop) is { } known) return await blocks.IsShownAsync(user, known, stop) ? PageTexts.BlockKnown : PageTexts.BlockElsewhere;
            var proposed = database.FilingBlocks.Add(FilingBlock.Propose(found, wish, member.Name, rules.Clock)).Entity;
            audit.Note(new(member.Name, AuditActions.BlockProposed, $"{found.Number}") { Reason = wish.Reason, After = proposed.RecordText(rules.Clock.Today), CaseId = found.Id });
            return null;
        }, cancellationToken);
}
