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

    /// <summary>
    /// Acts on many cases in one write, each read through the sight of who asks; those not seen are left out. A case that all the others
    /// are about, such as the lead of a merge, is read beside them.
    /// </summary>
    public Task<T> ActOnAllAsync<T>(ClaimsPrincipal user, IReadOnlyList<string> numbers, string? leadNumber, CaseAct act, Func<StaffMember, T> finish, CancellationToken cancellationToken) =>
        writer.WriteAsync(async stop =>
        {
            var member = await current.OfAsync(user, stop) ?? throw new InvalidOperationException("Nobody is signed in.");
            var lead = leadNumber is null ? null : await cases.FindAsync(user, leadNumber, stop);
            var known = new Dictionary<Case, int>();
            if (lead is not null) known[lead] = lead.Events.Count;
            foreach (var number in numbers)
            {
                if (await cases.FindAsync(user, number, stop) is not { } found) continue;
                known.TryAdd(found, found.Events.Count);
                await act(found, lead, member, stop);
            }

            foreach (var (found, count) in known) await RecordAsync(found, count, member, stop);
            return finish(member);
        }, cancellationToken);

    private async Task<DeskResult> ActInsideAsync(
        ClaimsPrincipal user, string? number, Func<Case, StaffMember, CancellationToken, Task<string?>> act, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(user, cancellationToken) is not { } member) return DeskResult.Unknown;
        if (await cases.FindAsync(user, number, cancellationToken) is not { } found) return DeskResult.Unknown;
        var known = found.Events.Count;
        var objection = await act(found, member, cancellationToken);
        await RecordAsync(found, known, member, cancellationToken);
        return new DeskResult(true, objection);
    }

    /// <summary>Puts on record, and tells those it concerns, what happened to a case beyond its first <paramref name="known"/> steps.</summary>
    private async Task RecordAsync(Case found, int known, StaffMember member, CancellationToken cancellationToken)
    {
        foreach (var step in found.Events.Where(each => each.Sequence > known))
            audit.Note(new(member.Name, AuditActions.Case(step.Action), $"{found.Number}")
            {
                Reason = step.Reason,
                Before = $"{step.From}",
                After = $"{step.To}",
                CaseId = found.Id,
            });
        await news.StageAsync(found, known, cancellationToken);
    }
}
