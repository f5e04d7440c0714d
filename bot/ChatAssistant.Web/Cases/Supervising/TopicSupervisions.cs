using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Supervising;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Supervising;

/// <summary>督办 of what is no case: a hot issue or a deputy's suggestion. Whether the caller may see the target is the caller's page to ask.</summary>
public sealed class TopicSupervisions(AssistantDbContext database, DatabaseWriter writer, CurrentStaff current, StaffAudit audit, DeadlineClock clock)
{
    private const string Opened = "supervision_opened";
    private const string Closed = "supervision_closed";

    /// <returns>Why it was not done, in words for people; null when it was.</returns>
    /// <exception cref="ArgumentException">The target is a case: <see cref="CaseSupervisions"/>.</exception>
    public Task<string?> OpenAsync(ClaimsPrincipal user, SupervisionTarget target, SupervisionWords words, CancellationToken cancellationToken)
    {
        if (target.Kind is SupervisionTargetKind.Case) throw new ArgumentException("A case is supervised through its desk.", nameof(target));
        return WriteAsync(user, async (member, stop) =>
        {
            if (words.Refuse(clock) is { } refusal) return refusal.Text();
            if (await database.Supervisions.AnyAsync(each => each.TargetKind == target.Kind && each.TargetId == target.Id && each.ClosedAt == null, stop)) return PageTexts.SupervisionOpen;
            database.Supervisions.Add(Supervision.Open(target, words, Actor.Supervisor(member.Name), clock));
            audit.Note(new(member.Name, Opened, target.Name) { Reason = words.Reason, After = $"{words.Level}; {words.Due:yyyy-MM-dd}; {words.Committee}" });
            return null;
        }, cancellationToken);
    }

    /// <returns>Why it was not done, in words for people; null when it was.</returns>
    public Task<string?> CloseAsync(ClaimsPrincipal user, Guid id, string outcome, CancellationToken cancellationToken) =>
        WriteAsync(user, async (member, stop) =>
        {
            var found = await database.Supervisions.SingleOrDefaultAsync(each => each.Id == id && each.TargetKind != SupervisionTargetKind.Case, stop);
            if (found is null) return PageTexts.DecisionGone;
            if (found.Close(Actor.Supervisor(member.Name), outcome, clock) is { } refusal) return refusal.Text();
            audit.Note(new(member.Name, Closed, found.TargetName) { Reason = outcome });
            return null;
        }, cancellationToken);

    private Task<string?> WriteAsync(ClaimsPrincipal user, Func<StaffMember, CancellationToken, Task<string?>> act, CancellationToken cancellationToken) =>
        writer.WriteAsync(database, async stop =>
            await current.OfAsync(user, stop) is { } member && member.Is(StaffRoles.Supervisor) ? await act(member, stop) : TransitionRefusal.WrongActor.Text(), cancellationToken);
}
