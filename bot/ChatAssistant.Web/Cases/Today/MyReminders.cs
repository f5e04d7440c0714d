using ChatAssistant.Cases;
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
    public async Task<IReadOnlyList<DayLine>> OfAsync(IQueryable<Case> seen, StaffMember member, CancellationToken cancellationToken)
    {
        var (parts, unit) = (PartsOf(member), member.Rights.Unit ?? "");
        var rows = await (
            from each in seen.AsNoTracking()
            from row in database.Reminders
            where row.CaseId == each.Id && parts.Contains(row.Part) && (row.Unit == "" || row.Unit == unit)
            where each.Deadlines.Any(due => due.Id == row.DeadlineId && due.Due == row.Due && due.MetAt == null && due.StoppedAt == null && due.PausedOn == null)
            select new { row.DeadlineId, row.Rung, row.On, row.Kind, row.Due, each.Number, each.State, each.Area, each.Text }).ToListAsync(cancellationToken);
        return [.. rows.Where(row => row.State.IsWaitingForUs())
            .GroupBy(row => row.DeadlineId).Select(same => same.MaxBy(row => row.Rung)!)
            .OrderByDescending(row => row.On).ThenBy(row => row.Due)
            .Select(row => new DayLine(row.Number, row.State, row.Area, row.Text) { Kind = row.Kind, Due = row.Due, Rung = row.Rung, On = row.On })];
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
