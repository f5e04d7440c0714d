using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Cases.Desk;

/// <summary>
/// Where staff act on a case: read through their sight inside the write, so that what is decided on is what is true, and put on record with
/// it. Those it concerns are told in their chats by the same write. Whether their role may is the endpoint's to ask (<see cref="StaffPolicies"/>).
/// </summary>
public sealed class CaseDesk(VisibleCases cases, CurrentStaff current, ISpeakingWrite writer, StaffAudit audit, CaseNews news)
{
    public Task<DeskResult> ActAsync(
        ClaimsPrincipal user, string? number, Func<Case, StaffMember, TransitionRefusal?> act, CancellationToken cancellationToken) =>
        ActAsync(user, number, (found, member, _) => Task.FromResult(act(found, member)?.Text()), cancellationToken);

    /// <summary>The same for what needs the store besides the case. The act gives its objection in words for people.</summary>
    public Task<DeskResult> ActAsync(
        ClaimsPrincipal user, string? number, Func<Case, StaffMember, CancellationToken, Task<string?>> act, CancellationToken cancellationToken) =>
        writer.WriteAsync(stop => ActInsideAsync(user, number, act, stop), cancellationToken);

    private async Task<DeskResult> ActInsideAsync(
        ClaimsPrincipal user, string? number, Func<Case, StaffMember, CancellationToken, Task<string?>> act, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(user, cancellationToken) is not { } member) return DeskResult.Unknown;
        if (await cases.FindAsync(user, number, cancellationToken) is not { } found) return DeskResult.Unknown;
        var known = found.Events.Count;
        var objection = await act(found, member, cancellationToken);
        foreach (var step in found.Events.Where(each => each.Sequence > known))
            audit.Note(new(member.Name, AuditActions.Case(step.Action), $"{found.Number}")
            {
                Reason = step.Reason,
                Before = $"{step.From}",
                After = $"{step.To}",
                CaseId = found.Id,
            });
        await news.StageAsync(found, known, cancellationToken);
        return new DeskResult(true, objection);
    }
}
