using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Settings.Calendars;

/// <summary>Counts what another calendar would mean for the clocks that run. It moves none: a day that was told is kept.</summary>
public sealed class CalendarEffect(AssistantDbContext database, DeadlineClock clock)
{
    public async Task<ClockEffect> OfAsync(CalendarYear official, CancellationToken cancellationToken)
    {
        var other = clock.With(clock.Calendar.With(official));
        // A promise names its day, and what merged cases brought along is their leads' to count. What moved a day stands in one column, so it is looked at here.
        var running = await database.Set<Deadline>().AsNoTracking()
            .Where(each => each.MetAt == null && each.StoppedAt == null && each.OwnDue != null && each.Kind != DeadlineKind.Promise)
            .Select(each => new { each.Kind, each.Basis, each.StartDay, each.Changes })
            .ToListAsync(cancellationToken);
        var unchanged = running.Where(each => each.Changes is []).ToList();
        var starts = unchanged.CountBy(each => (each.Kind, each.Basis, each.StartDay));
        var moved = starts
            .Select(each => (Count: each.Value, Rule: clock.Rules.For(each.Key.Kind, each.Key.Basis), each.Key.StartDay))
            .Select(each => (each.Count, each.Rule.IsLegal, Before: clock.Due(each.Rule, each.StartDay).Day, After: other.Due(each.Rule, each.StartDay).Day))
            .Where(each => each.Before != each.After)
            .ToList();
        return new(
            unchanged.Count,
            moved.Where(each => each.After < each.Before).Sum(each => each.Count),
            moved.Where(each => each.After > each.Before).Sum(each => each.Count),
            moved.Where(each => each.IsLegal).Sum(each => each.Count),
            running.Count - unchanged.Count);
    }
}
