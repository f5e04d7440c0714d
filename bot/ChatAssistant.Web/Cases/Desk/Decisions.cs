using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Published;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Desk;

/// <summary>
/// 双人复核: 不予受理, 无效 and 公开 are proposed by one person and done when another agrees. The one who proposed can never be the other.
/// </summary>
public sealed class Decisions(CaseDesk desk, AssistantDbContext database, StaffAudit audit, PublicWording wording, DeadlineClock clock)
{
    private const string Proposed = "decision_proposed";
    private const string Declined = "decision_declined";

    /// <summary>What waits for a second person on a case; null when nothing does.</summary>
    public Task<PendingDecision?> OpenAsync(Guid caseId, CancellationToken cancellationToken) =>
        database.PendingDecisions.SingleOrDefaultAsync(each => each.CaseId == caseId && each.DecidedAt == null, cancellationToken);

    public Task<DeskResult> ProposeAsync(ClaimsPrincipal user, string? number, Proposal proposal, CancellationToken cancellationToken) =>
        desk.ActAsync(user, number, async (found, member, stop) =>
        {
            if (await OpenAsync(found.Id, stop) is not null) return PageTexts.DecisionOpen;
            if (Refuse(found, proposal) is { } refusal) return refusal.Text();
            var words = proposal.Words is { } typed ? wording.Cover(found, typed) : null;
            database.PendingDecisions.Add(Of(found, proposal with { Words = words }, member));
            Note(found, member, Proposed, proposal);
            return null;
        }, cancellationToken);

    /// <summary>The second person's word. With a yes the case goes where it was proposed to go.</summary>
    /// <param name="user">Who says it.</param>
    /// <param name="number">The case's.</param>
    /// <param name="shown">The proposal they have read; another may have taken its place since. Null for whatever waits.</param>
    /// <param name="isAgreed">Whether they agree.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<DeskResult> DecideAsync(ClaimsPrincipal user, string? number, Guid? shown, bool isAgreed, CancellationToken cancellationToken) =>
        desk.ActAsync(user, number, async (found, member, stop) =>
        {
            if (await OpenAsync(found.Id, stop) is not { } open || (shown ?? open.Id) != open.Id) return PageTexts.DecisionGone;
            if (member.Proposed(open)) return TransitionRefusal.SecondPersonMissing.Text();
            if (!member.MayBeSecond(open.Kind)) return PageTexts.DecisionNotYours;
            if (isAgreed && Do(found, open, member) is { } refusal) return refusal.Text();
            (open.DecidedBy, open.DecidedAt, open.IsAgreed) = (member.Name, clock.Now, isAgreed);
            if (!isAgreed) Note(found, member, Declined, new(open.Kind, open.Ground, open.Reason));
            return null;
        }, cancellationToken);

    private PendingDecision Of(Case found, Proposal proposal, StaffMember member) => new()
    {
        CaseId = found.Id,
        Kind = proposal.Kind,
        Ground = proposal.Ground,
        Reason = proposal.Reason,
        PublicMatter = proposal.Words?.Matter,
        PublicAnswer = proposal.Words?.Answer,
        ProposedBy = member.Name,
        ProposedAt = clock.Now,
    };

    private void Note(Case found, StaffMember member, string step, Proposal proposal) =>
        audit.Note(new(member.Name, AuditActions.Case(step), $"{found.Number}") { Reason = proposal.Reason, After = $"{proposal.Kind}", CaseId = found.Id });

    /// <summary>What can be known before anybody has agreed.</summary>
    private static TransitionRefusal? Refuse(Case found, Proposal proposal) => proposal switch
    {
        { Reason: "" } => TransitionRefusal.ReasonMissing,
        { Kind: DecisionKind.NotAccept, Ground: null } => TransitionRefusal.ReasonMissing,
        { Kind: DecisionKind.NotAccept } when proposal.Reason.Length < Case.ShortestExplanation => TransitionRefusal.ExplanationTooShort,
        { Kind: DecisionKind.NotAccept } => Transitions.Refuse(found.State, CaseState.NotAccepted, ActorKind.Reviewer),
        { Kind: DecisionKind.Spam } => Transitions.Refuse(found.State, CaseState.Spam, ActorKind.Reviewer),
        _ => found.RefusePublishing() ?? (proposal.Words is { } words ? found.RefusePublishing(words) : TransitionRefusal.WordsDiffer),
    };

    private TransitionRefusal? Do(Case found, PendingDecision open, StaffMember second)
    {
        var (by, agreed) = (Actor.Reviewer(open.ProposedBy), second.ReviewerOrSupervisor);
        return open.Kind switch
        {
            DecisionKind.NotAccept => found.NotAccept(by, new(open.Ground!.Value, open.Reason, agreed), clock),
            DecisionKind.Spam => found.MarkSpam(by, agreed, open.Reason, clock),
            _ => found.Publish(by, agreed, open.Words()!, clock),
        };
    }
}
