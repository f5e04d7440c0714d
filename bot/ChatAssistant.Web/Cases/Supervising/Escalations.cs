using System.Security.Claims;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines.Reminders;
using ChatAssistant.Web.Cases.Today;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Supervising;

/// <summary>Cases that went to the supervisors since their day went by, and that nobody supervises yet.</summary>
public sealed class Escalations(AssistantDbContext database, VisibleCases cases)
{
    public async Task<IReadOnlyList<DayLine>> ListAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var seen = (await cases.OfAsync(user, cancellationToken)).AsNoTracking().Where(each => !each.IsSupervised);
        var rows = await (
            from each in seen
            from row in database.Reminders
            where row.CaseId == each.Id && row.Part == ActorKind.Supervisor && row.Rung == Rung.Overdue
            where each.Deadlines.Any(due => due.Id == row.DeadlineId && due.Due == row.Due && due.MetAt == null && due.StoppedAt == null)
            orderby row.Due
            select new { each.Number, each.State, each.Area, each.Text, row.Kind, row.Due, row.On }).ToListAsync(cancellationToken);
        return [.. rows.Where(row => row.State.IsWaitingForUs()).DistinctBy(row => row.Number)
            .Select(row => new DayLine(row.Number, row.State, row.Area, row.Text) { Kind = row.Kind, Due = row.Due, Rung = Rung.Overdue, On = row.On })];
    }
}
