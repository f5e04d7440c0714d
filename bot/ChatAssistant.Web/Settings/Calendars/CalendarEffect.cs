using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Settings.Calendars;

/// <summary>Counts what another calendar would mean for the clocks that run. It moves none: a day that was told is kept.</summary>
public sealed class CalendarEffect(AssistantDbContext database, DeadlineClock clock)
{
    private static readonly IReadOnlyList<DeadlineChange> None = [];

    public async Task<ClockEffect> OfAsync(CalendarYear official, CancellationToken cancellationToken)
    {
        var other = clock.With(clock.Calendar.With(official));
        // A promise names its day, and what merged cases brought along is their leads' to count.
        var running = database.Set<Deadline>().AsNoTracking()
            .Where(each => each.MetAt == null && each.StoppedAt == null && each.OwnDue != null && each.Kind != DeadlineKind.Promise);
        var starts = await running.Where(each => each.Changes == None)
            .GroupBy(each => new { each.Kind, each.Basis, each.StartDay })
            .Select(same => new { same.Key.Kind, same.Key.Basis, same.Key.StartDay, Count = same.Count() })
            .ToListAsync(cancellationToken);
        var moved = starts
            .Select(each => (each.Count, Rule: clock.Rules.For(each.Kind, each.Basis), each.StartDay))
            .Select(each => (each.Count, each.Rule.IsLegal, Before: clock.Due(each.Rule, each.StartDay).Day, After: other.Due(each.Rule, each.StartDay).Day))
            .Where(each => each.Before != each.After)
            .ToList();
        return new(
            starts.Sum(each => each.Count),
            moved.Where(each => each.After < each.Before).Sum(each => each.Count),
            moved.Where(each => each.After > each.Before).Sum(each => each.Count),
            moved.Where(each => each.IsLegal).Sum(each => each.Count),
            await running.CountAsync(each => each.Changes != None, cancellationToken));
    }
}
