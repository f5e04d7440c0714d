using ChatAssistant.Cases;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Today;

internal static class ReminderLines
{
    /// <summary>The reminders with what is shown of their cases, in the order given; without those whose case is not seen any more.</summary>
    /// <param name="seen">The cases one sees.</param>
    /// <param name="shown">A page of reminders.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public static async Task<IReadOnlyList<DayLine>> LinesOfAsync(
        this IQueryable<Case> seen, IReadOnlyList<OpenReminder> shown, CancellationToken cancellationToken)
    {
        if (shown is []) return [];
        var ids = shown.Select(each => each.CaseId).ToList();
        var lines = await seen.AsNoTracking().Where(each => ids.Contains(each.Id))
            .Select(each => new { each.Id, Line = new DayLine(each.Number, each.State, each.Area, each.Text) })
            .ToDictionaryAsync(each => each.Id, each => each.Line, cancellationToken);
        return [.. shown.Where(each => lines.ContainsKey(each.CaseId))
            .Select(each => lines[each.CaseId] with { Kind = each.Kind, Due = each.Due, Rung = each.Rung, On = each.On })];
    }
}
