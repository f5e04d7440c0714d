using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Tests.Support;

namespace ChatAssistant.Cases.Tests.Deadlines;

/// <summary>A year that an office enters itself.</summary>
public sealed class CalendarYearTests
{
    private static readonly CalendarYear Entered = new(2027, [new(new(2027, 10, 1), false, "国庆节"), new(new(2027, 10, 9), true, "国庆调休上班")], true);

    [Fact]
    public void Its_days_are_counted_by_and_its_year_is_known()
    {
        var calendar = Office.Calendar.With(Entered);

        Assert.Equal((false, true, true), (calendar.IsWorkingDay(new(2027, 10, 1)), calendar.IsWorkingDay(new(2027, 10, 9)), calendar.Knows(2027)));
        Assert.Equal(new(2027, 10, 9), calendar.AddWorkingDays(new(2027, 9, 30), 6));
    }

    [Fact]
    public void It_takes_the_place_of_what_was_known_of_that_year_and_of_no_other()
    {
        var calendar = Office.Calendar.With(new CalendarYear(2026, [new(new(2026, 1, 1), false)], false));

        Assert.True(calendar.IsWorkingDay(new(2026, 1, 2)));
        Assert.False(calendar.Knows(2026));
        Assert.Equal(Office.Calendar.Of(2025).Days, calendar.Of(2025).Days);
    }

    [Fact]
    public void A_year_taken_out_and_put_back_is_the_same()
    {
        var year = Office.Calendar.Of(2026);

        Assert.Equal(year.Days, Office.Calendar.With(new(2026, [], false)).With(year).Of(2026).Days);
        Assert.True(year.IsComplete);
        Assert.Contains(new OfficialDay(new(2026, 2, 14), true), year.Days);
    }

    [Fact]
    public void A_clock_counts_by_the_calendar_as_it_is_at_that_moment()
    {
        var now = Office.Calendar;
        var clock = new DeadlineClock(new ManualClock(default), () => now, new());
        var rule = clock.Rules.For(DeadlineKind.FirstLook);
        Assert.Equal(new DueDay(new(2027, 10, 4), true), clock.Due(rule, new(2027, 9, 30)));

        now = now.With(Entered);

        Assert.Equal(new DueDay(new(2027, 10, 5), false), clock.Due(rule, new(2027, 9, 30)));
    }
}
