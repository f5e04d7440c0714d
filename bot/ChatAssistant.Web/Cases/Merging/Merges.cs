using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Merging;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Cases.Merging;

/// <summary>并案, and taking out again. Both cases must be the reviewer's to see, and both get their entry in the audit log.</summary>
public sealed class Merges(CaseDesk desk, VisibleCases cases, StaffAudit audit, DeadlineClock clock)
{
    public Task<DeskResult> MergeAsync(ClaimsPrincipal user, string? number, string leadNumber, string reason, CancellationToken cancellationToken) =>
        desk.ActAsync(user, number, async (found, member, stop) =>
            await cases.FindAsync(user, leadNumber, stop) is { } lead
                ? Do(lead, member, () => found.MergeInto(lead, Actor.Reviewer(member.Name), reason, clock))
                : PageTexts.LeadUnknown, cancellationToken);

    public Task<DeskResult> UnmergeAsync(ClaimsPrincipal user, string? number, string reason, CancellationToken cancellationToken) =>
        desk.ActAsync(user, number, async (found, member, stop) =>
        {
            if (found.Lead() is not { } link) return TransitionRefusal.WrongState.Text();
            return await cases.FindAsync(user, $"{link.LeadNumber}", stop) is { } lead
                ? Do(lead, member, () => found.Unmerge(lead, Actor.Reviewer(member.Name), reason, clock))
                : PageTexts.LeadUnknown;
        }, cancellationToken);

    private string? Do(Case lead, StaffMember member, Func<TransitionRefusal?> act)
    {
        if (act() is { } refusal) return refusal.Text();
        var step = lead.Events.MaxBy(each => each.Sequence)!;
        audit.Note(new(member.Name, AuditActions.Case(step.Action), $"{lead.Number}") { Reason = step.Reason, After = step.Basis, CaseId = lead.Id });
        return null;
    }
}
