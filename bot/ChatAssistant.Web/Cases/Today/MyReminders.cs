using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines.Reminders;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Today;

/// <summary>The reminders that reached somebody and are not settled: the clock still runs to the same day. Of each clock only the closest.</summary>
public sealed class MyReminders(AssistantDbContext database)
{
    /// <param name="seen">The cases one sees.</param>
    /// <param name="member">Whose.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <returns>The newest first, and of one day what is due first.</returns>
    public async Task<IReadOnlyList<OpenReminder>> OfAsync(IQueryable<Case> seen, StaffMember member, CancellationToken cancellationToken)
    {
        var (parts, unit) = (PartsOf(member), member.Rights.Unit ?? "");
        if (parts is []) return [];
        // Each rung of a clock is a row, so the store picks the closest, and by number: it keeps rungs as words, which sort by letter.
        var made = database.Reminders
            .Where(row => parts.Contains(row.Part) && (row.Unit == "" || row.Unit == unit))
            .GroupBy(row => new { row.DeadlineId, row.Due })
            .Select(same => new
            {
                same.Key.DeadlineId,
                same.Key.Due,
                Rung = same.Max(row => row.Rung == Rung.Half ? (int)Rung.Half
                    : row.Rung == Rung.ThreeDays ? (int)Rung.ThreeDays
                    : row.Rung == Rung.OneDay ? (int)Rung.OneDay
                    : row.Rung == Rung.DueDay ? (int)Rung.DueDay
                    : (int)Rung.Overdue),
                On = same.Max(row => row.On),
            });
        var closest = await (
            from each in seen.AsNoTracking()
            where CaseStates.WaitingForUs.Contains(each.State)
            from due in each.Deadlines
            where due.MetAt == null && due.StoppedAt == null && due.PausedOn == null
            join row in made on new { due.Id, due.Due } equals new { Id = row.DeadlineId, row.Due }
            select new { CaseId = each.Id, due.Kind, due.Due, row.Rung, row.On }).ToListAsync(cancellationToken);
        return [.. closest.OrderByDescending(row => row.On).ThenBy(row => row.Due).Select(row => new OpenReminder(row.CaseId, row.Kind, row.Due, (Rung)row.Rung, row.On))];
    }

    private static List<ActorKind> PartsOf(StaffMember member)
    {
        var parts = new List<ActorKind>();
        if (member.Is(StaffRoles.Reviewer)) parts.Add(ActorKind.Reviewer);
        if (member.Is(StaffRoles.Dispatcher)) parts.Add(ActorKind.Dispatcher);
        if (member.Is(StaffRoles.UnitLiaison)) parts.Add(ActorKind.Unit);
        if (member.Is(StaffRoles.Supervisor)) parts.Add(ActorKind.Supervisor);
        return parts;
    }
}
