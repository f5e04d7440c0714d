using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deadlines.Reminders;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Deputies.Suggestions;

/// <summary>催办 of 承诺事项: the lines of the ledger whose day comes or is over, for whoever is to see to them.</summary>
public sealed class CommitmentReminders(CommitmentLedger ledger, CurrentStaff current, DeadlineClock clock)
{
    /// <summary>Whoever has more works from the ledger.</summary>
    private const int MostShown = 20;

    public async Task<CommitmentDay> OfAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(user, cancellationToken) is not { } member) return CommitmentDay.Empty;
        var recipients = PartsOf(member).ToList();
        if (recipients is []) return CommitmentDay.Empty;
        var mine = (await ledger.OfAsync(user, cancellationToken)).Select(ReminderOf).OfType<CommitmentReminder>()
            .Where(each => recipients.Exists(whom => each.Item.Reaches(each.Rung, whom))).ToList();
        return new([.. mine.Take(MostShown)], mine.Count);
    }

    private CommitmentReminder? ReminderOf(CommitmentLine line) =>
        line.Item.Reached(clock.Today, clock.Calendar) is { } rung ? new(line.Item, line.Title, rung) : null;

    private static IEnumerable<Recipient> PartsOf(StaffMember member)
    {
        if (member is { Rights.Unit: { } unit } && member.Is(StaffRoles.UnitLiaison)) yield return new(ActorKind.Unit, unit);
        if (member.Is(StaffRoles.Dispatcher)) yield return new(ActorKind.Dispatcher);
        if (member.Is(StaffRoles.Supervisor)) yield return new(ActorKind.Supervisor);
    }
}
