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
    /// <summary>All of them, each case once, what is due longest first.</summary>
    public async Task<IReadOnlyList<OpenReminder>> ListAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var seen = (await cases.OfAsync(user, cancellationToken)).AsNoTracking().Where(each => !each.IsSupervised && CaseStates.WaitingForUs.Contains(each.State));
        var rows = await (
            from each in seen
            from due in each.Deadlines
            where due.MetAt == null && due.StoppedAt == null
            join row in database.Reminders on new { due.Id, due.Due } equals new { Id = row.DeadlineId, row.Due }
            where row.Part == ActorKind.Supervisor && row.Rung == Rung.Overdue
            orderby row.Due
            select new OpenReminder(row.CaseId, row.Kind, row.Due, Rung.Overdue, row.On)).ToListAsync(cancellationToken);
        return [.. rows.DistinctBy(row => row.CaseId)];
    }

    /// <summary>A page of them, with what is shown of their cases.</summary>
    public async Task<IReadOnlyList<DayLine>> LinesAsync(ClaimsPrincipal user, IReadOnlyList<OpenReminder> shown, CancellationToken cancellationToken) =>
        await (await cases.OfAsync(user, cancellationToken)).LinesOfAsync(shown, cancellationToken);
}
