using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Supervising;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Data;

namespace ChatAssistant.Web.Cases.Supervising;

/// <summary>督办 of cases: the mark on the case and the supervision itself become true together.</summary>
public sealed class CaseSupervisions(CaseDesk desk, Supervisions supervisions, AssistantDbContext database, DeadlineClock clock)
{
    public Task<DeskResult> OpenAsync(ClaimsPrincipal user, string? number, SupervisionWords words, CancellationToken cancellationToken) =>
        desk.ActAsync(user, number, (found, member) =>
        {
            var by = Actor.Supervisor(member.Name);
            if ((words.Refuse(clock) ?? found.Supervise(by, words.Reason, clock)) is { } refusal) return refusal;
            database.Supervisions.Add(Supervision.Open(new(SupervisionTargetKind.Case, found.Id, $"{found.Number}"), words, by, clock));
            return null;
        }, cancellationToken);

    /// <summary>Also where the case was marked without one: the mark goes.</summary>
    public Task<DeskResult> CloseAsync(ClaimsPrincipal user, string? number, string outcome, CancellationToken cancellationToken) =>
        desk.ActAsync(user, number, async (found, member, stop) =>
        {
            var by = Actor.Supervisor(member.Name);
            if (found.EndSupervision(by, outcome, clock) is { } refusal) return refusal.Text();
            var open = await supervisions.OpenAsync(SupervisionTargetKind.Case, found.Id, stop);
            return open?.Close(by, outcome, clock)?.Text();
        }, cancellationToken);
}
