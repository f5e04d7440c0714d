using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Cases.Replies.Gate;
using ChatAssistant.Web.Staff.Audit;

namespace ChatAssistant.Web.Cases.Replies;

/// <summary>Sends a formal reply from the console: the unit's draft goes with it, and what was sent against a warning goes on record.</summary>
public sealed class ReplyDesk(Drafts drafts, CaseReplies replies, StaffAudit audit)
{
    public const int ShortestReason = 5;
    public const int LongestReason = 200;

    private const string Overridden = "reply_warning_overridden";

    /// <param name="file">The case.</param>
    /// <param name="draft">The reply.</param>
    /// <param name="warnings">What the gate said against it and its author sends it against.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<ReplyOutcome> SendAsync(
        CaseFile file, ReplyDraft draft, IReadOnlyList<GateFinding> warnings, string? reason, CancellationToken cancellationToken)
    {
        var (found, author) = (file.Case, file.Viewer.Name);
        await drafts.RemoveAsync(found.Id, cancellationToken);
        audit.Note(new(author, AuditActions.CaseReplied, $"{found.Number}") { Before = $"{found.State}", After = draft.Outcome is null ? null : $"{draft.Outcome.Code}", CaseId = found.Id });
        if (warnings is not [])
            audit.Note(new(author, AuditActions.Case(Overridden), $"{found.Number}") { Reason = reason, After = string.Join(", ", warnings.Select(each => each.Rule).Distinct()), CaseId = found.Id });
        return await replies.ReplyAsync(found.Number, draft, cancellationToken);
    }
}
