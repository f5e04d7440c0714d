namespace ChatAssistant.Cases.Deadlines;

public enum DeadlineUnit
{
    CalendarDay,

    WorkingDay,

    Month,
}
