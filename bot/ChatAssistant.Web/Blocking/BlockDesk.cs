using System.Security.Claims;
using ChatAssistant.Bot.Intake.Blocks;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Web.Blocking;

/// <summary>
/// What staff do with blocks: agree or not, lift, answer an objection. It is on record, and the person is told of it, in the write that does it.
/// </summary>
public sealed class BlockDesk(BlockList blocks, ISpeakingWrite writer, BlockNews news, StaffAudit audit, DeadlineClock clock)
{
    /// <summary>The second person's word.</summary>
    /// <returns>Why it was not done, in words for people; null when it was.</returns>
    public Task<string?> DecideAsync(ClaimsPrincipal user, Guid id, bool isAgreed, CancellationToken cancellationToken) =>
        ActAsync(user, id, new(isAgreed ? AuditActions.BlockConfirmed : AuditActions.BlockDeclined, null), block => block.Decide(user.Identity!.Name!, isAgreed, clock),
            block => isAgreed ? BlockReplies.Begun(block) : null, cancellationToken);

    public Task<string?> LiftAsync(ClaimsPrincipal user, Guid id, string reason, CancellationToken cancellationToken) =>
        ActAsync(user, id, new(AuditActions.BlockLifted, reason), block => block.Lift(user.Identity!.Name!, reason, clock), _ => BlockReplies.Lifted(), cancellationToken);

    /// <summary>The person is told why the block stays, or stayed: who objected is answered also when it has ended by then.</summary>
    public Task<string?> AnswerAsync(ClaimsPrincipal user, Guid id, string answer, CancellationToken cancellationToken) =>
        ActAsync(user, id, new(AuditActions.BlockObjectionAnswered, answer), block => block.AnswerObjection(user.Identity!.Name!, answer),
            block => BlockReplies.ObjectionAnswered(answer, block.IsInForce(clock.Today) ? block.LastDay : null), cancellationToken);

    private Task<string?> ActAsync(
        ClaimsPrincipal user, Guid id, Deed deed, Func<FilingBlock, TransitionRefusal?> act, Func<FilingBlock, Activity?> message, CancellationToken cancellationToken) =>
        writer.WriteAsync(async stop =>
        {
            if (await blocks.FindAsync(user, id, stop) is not { } line) return PageTexts.BlockGone;
            var (block, before) = (line.Block, line.Block.RecordText(clock.Today));
            if (act(block) is { } refusal) return refusal.BlockText(null);
            audit.Note(new(user.Identity!.Name!, deed.Action, $"{line.Number}") { Reason = deed.Reason, Before = before, After = block.RecordText(clock.Today), CaseId = block.CaseId });
            if (message(block) is { } told) await news.TellAsync(block, deed.Action, told, stop);
            return null;
        }, cancellationToken);

    private sealed record Deed(string Action, string? Reason);
}
