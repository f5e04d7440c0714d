namespace ChatAssistant.Cases.Deadlines.Reminders;

/// <summary>催办: the days on which whoever is responsible is reminded, counted in working days whatever the period was counted in.</summary>
public static class ReminderLadder
{
    private static readonly Rung[] All = Enum.GetValues<Rung>();

    /// <summary>The rungs whose day has come.</summary>
    public static IReadOnlyList<Rung> Reached(DateOnly start, DateOnly due, DateOnly today, WorkCalendar calendar) =>
        [.. All.Where(rung => DayOf(rung, start, due, calendar) <= today)];

    /// <summary>The day of a rung; null where the period is too short to have it.</summary>
    public static DateOnly? DayOf(Rung rung, DateOnly start, DateOnly due, WorkCalendar calendar) => rung switch
    {
        Rung.Half => Middle(start, due, calendar),
        Rung.ThreeDays => After(start, calendar.WorkingDayBefore(due, 3)),
        Rung.OneDay => After(start, calendar.WorkingDayBefore(due, 1)),
        Rung.DueDay => due,
        _ => calendar.AddWorkingDays(due, 1),
    };

    private static DateOnly? Middle(DateOnly start, DateOnly due, WorkCalendar calendar) =>
        calendar.WorkingDaysBetween(start, due) is var days and > 1 ? calendar.AddWorkingDays(start, (days + 1) / 2) : null;

    private static DateOnly? After(DateOnly start, DateOnly day) => day > start ? day : null;
}
