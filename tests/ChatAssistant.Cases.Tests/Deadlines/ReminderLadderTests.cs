using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deadlines.Reminders;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Tests.Support;

namespace ChatAssistant.Cases.Tests.Deadlines;

public sealed class ReminderLadderTests
{
    private static readonly WorkCalendar Calendar = Office.Calendar;

    [Fact]
    public void Fifteen_working_days_over_the_spring_festival_have_these_rungs()
    {
        // 2025-01-20 (Monday); 01-28 to 02-04 are off, 01-26 and 02-08 are worked.
        var (start, due) = (new DateOnly(2025, 1, 20), Calendar.AddWorkingDays(new(2025, 1, 20), 15));

        Assert.Equal(new DateOnly(2025, 2, 14), due);
        Assert.Equal(
            [new(2025, 2, 6), new(2025, 2, 11), new(2025, 2, 13), due, new DateOnly(2025, 2, 17)],
            Enum.GetValues<Rung>().Select(rung => ReminderLadder.DayOf(rung, start, due, Calendar)!.Value));
    }

    [Fact]
    public void A_period_of_days_that_ends_on_a_holiday_is_reminded_of_before_it()
    {
        // Fifteen days from 2025-09-20 end on 10-05, within the week off from 10-01 to 10-08.
        var (start, due) = (new DateOnly(2025, 9, 20), new DateOnly(2025, 10, 5));

        Assert.Equal(new DateOnly(2025, 9, 30), ReminderLadder.DayOf(Rung.OneDay, start, due, Calendar));
        Assert.Equal(new DateOnly(2025, 10, 9), ReminderLadder.DayOf(Rung.Overdue, start, due, Calendar));
    }

    [Fact]
    public void A_short_period_has_only_the_rungs_that_lie_within_it()
    {
        var start = new DateOnly(2025, 3, 3);

        Assert.Null(ReminderLadder.DayOf(Rung.Half, start, start.AddDays(1), Calendar));
        Assert.Null(ReminderLadder.DayOf(Rung.ThreeDays, start, start.AddDays(3), Calendar));
        Assert.Equal([Rung.DueDay], ReminderLadder.Reached(start, start.AddDays(1), start.AddDays(1), Calendar));
    }

    [Fact]
    public void On_every_day_of_three_years_each_rung_comes_once_and_in_its_place()
    {
        for (var start = new DateOnly(2024, 1, 1); start < new DateOnly(2026, 10, 1); start = start.AddDays(1))
            foreach (var due in new[] { start.AddDays(15), Calendar.AddWorkingDays(start, 5), Calendar.AddWorkingDays(start, 15), start.AddMonths(1) })
                AssertLadder(start, due);
    }

    [Theory]
    [InlineData(Rung.Half, new[] { ActorKind.Unit })]
    [InlineData(Rung.ThreeDays, new[] { ActorKind.Unit })]
    [InlineData(Rung.OneDay, new[] { ActorKind.Unit, ActorKind.Dispatcher })]
    [InlineData(Rung.Overdue, new[] { ActorKind.Unit, ActorKind.Dispatcher, ActorKind.Supervisor })]
    public void The_closer_the_day_the_more_people_hear_of_it(Rung rung, ActorKind[] parts) =>
        Assert.Equal(parts, Recipients.Of(new Office().InProgress(), DeadlineKind.Handle, rung).Select(each => each.Part));

    [Fact]
    public void Before_a_unit_has_it_the_reviewer_and_then_the_dispatcher_hold_it()
    {
        var office = new Office();
        var filed = office.File();
        Assert.Equal([new Recipient(ActorKind.Reviewer)], Recipients.Of(filed, DeadlineKind.Notify, Rung.Half));

        Assert.Null(filed.Accept(Office.Reviewer, "市政", office.Clock));
        Assert.Equal([new Recipient(ActorKind.Dispatcher)], Recipients.Of(filed, DeadlineKind.Answer, Rung.Half));
    }

    [Fact]
    public void A_co_handling_unit_is_reminded_of_its_own_clock()
    {
        var assigned = new Office().Assigned(to: new AssignTo("市住建局", ["供电公司"]));

        Assert.Equal([new Recipient(ActorKind.Unit, "供电公司")], Recipients.Of(assigned, DeadlineKind.CoHandler, Rung.Half));
    }

    private static void AssertLadder(DateOnly start, DateOnly due)
    {
        var came = new List<(Rung Rung, DateOnly Day)>();
        for (var day = start; day <= due.AddDays(15); day = day.AddDays(1))
            came.AddRange(ReminderLadder.Reached(start, due, day, Calendar).Except(came.Select(each => each.Rung)).Select(rung => (rung, day)));

        Assert.Equal(came.Select(each => each.Rung).Distinct(), came.Select(each => each.Rung));
        foreach (var (rung, day) in came)
        {
            Assert.True(day > start, $"{rung} of {start}–{due}");
            var left = Calendar.WorkingDaysBetween(day, due) + (Calendar.IsWorkingDay(due) ? 0 : 1);
            if (rung is Rung.OneDay) Assert.Equal(1, left);
            if (rung is Rung.ThreeDays) Assert.Equal(3, left);
            if (rung is Rung.DueDay) Assert.Equal(due, day);
            if (rung is Rung.Overdue) Assert.Equal((true, 1), (Calendar.IsWorkingDay(day), Calendar.WorkingDaysBetween(due, day)));
        }

        Assert.Contains(came, each => each.Rung is Rung.DueDay);
        Assert.Contains(came, each => each.Rung is Rung.Overdue);
    }
}
