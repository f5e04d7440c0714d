namespace ChatAssistant.Cases.Deadlines;

/// <summary>What time it is, and when things are due: the clock, the calendar and the rules in one hand.</summary>
public sealed class DeadlineClock(TimeProvider time, Func<WorkCalendar> calendar, DeadlineOptions options)
{
    public DeadlineClock(TimeProvider time, WorkCalendar calendar, DeadlineOptions options) : this(time, () => calendar, options)
    {
    }

    public DateTimeOffset Now => time.GetUtcNow();

    public DateOnly Today => BeijingTime.Today(time);

    /// <summary>As it is at this moment: an office may change it while the service runs.</summary>
    public WorkCalendar Calendar => calendar();

    public DeadlineOptions Options => options;

    public DeadlineRules Rules { get; } = new(options);

    /// <summary>The same with another calendar.</summary>
    public DeadlineClock With(WorkCalendar other) => new(time, other, options);

    /// <summary>The last day of a rule's period that starts on <paramref name="start"/>, a day that is not counted.</summary>
    public DueDay Due(DeadlineRule rule, DateOnly start)
    {
        var whole = Whole(rule, start);
        if (!rule.IsUrgent) return whole;
        // Counted in working days whatever the period is counted in, and at least one: nobody can do a thing on the day they hear of it.
        var days = ((Calendar.WorkingDaysBetween(start, whole.Day) * options.EmergencyPercent) + 99) / 100;
        return Known(start, Calendar.AddWorkingDays(start, Math.Max(1, days)));
    }

    /// <summary>Why something cannot be planned for <paramref name="day"/>: it is before <paramref name="first"/>, or farther ahead than plans reach. Null when it can.</summary>
    internal TransitionRefusal? RefusePlan(DateOnly? day, DateOnly first) =>
        !(day >= first) ? TransitionRefusal.DateNotAllowed
        : day > Today.AddYears(options.PlanWithinYears) ? TransitionRefusal.DateTooFar
        : null;

    private DueDay Whole(DeadlineRule rule, DateOnly start) => rule.Unit switch
    {
        DeadlineUnit.WorkingDay => Known(start, Calendar.AddWorkingDays(start, rule.Amount)),
        // A month that has no such day ends the period with its last (民法典第二百零二条), which is how AddMonths counts.
        DeadlineUnit.Month => Rolled(start.AddMonths(rule.Amount)),
        _ => Rolled(start.AddDays(rule.Amount)),
    };

    private DueDay Rolled(DateOnly day) =>
        options.Roll is RollRule.Stay ? new(day, false)
        : Calendar.IsWorkingDay(day) ? Known(day, day)
        : Known(day, Calendar.AddWorkingDays(day, 1));

    private DueDay Known(DateOnly first, DateOnly last) =>
        new(last, Enumerable.Range(first.Year, last.Year - first.Year + 1).Any(year => !Calendar.Knows(year)));
}
