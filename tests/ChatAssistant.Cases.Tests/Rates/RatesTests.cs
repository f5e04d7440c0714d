using ChatAssistant.Cases.Rates;
using ChatAssistant.Cases.Ratings;

namespace ChatAssistant.Cases.Tests.Rates;

/// <summary>What each figure divides by what.</summary>
public sealed class RatesTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly Period November = new(new(2026, 11, 1), new(2026, 11, 30));

    private static int _lastPerson = 1000;

    [Fact]
    public void Response_counts_what_was_due_in_the_period_and_what_came_in_time()
    {
        var rate = Of(Measure.Response,
            One() with { ResponseDue = Day(5), RespondedOn = Day(5) },
            One() with { ResponseDue = Day(5), RespondedOn = Day(6) },
            One() with { ResponseDue = Day(5) },
            One() with { ResponseDue = new(2026, 10, 31), RespondedOn = Day(1) });

        Assert.Equal(new Rate(1, 3), rate);
    }

    [Fact]
    public void What_is_not_due_yet_says_nothing_unless_it_is_done()
    {
        Assert.Equal(Rate.None, Of(Measure.Response, One() with { ResponseDue = Day(25) }));
        Assert.Equal(new Rate(1, 1), Of(Measure.Response, One() with { ResponseDue = Day(25), RespondedOn = Day(2) }));
        Assert.Equal(Rate.None, Of(Measure.OnTime, One() with { AnswerDue = Today }));
        Assert.Equal(new Rate(0, 1), Of(Measure.OnTime, One() with { AnswerDue = Today.AddDays(-1) }));
    }

    [Fact]
    public void An_answer_counts_on_the_day_it_is_given_and_a_missing_one_on_the_day_it_was_due()
    {
        var rate = Of(Measure.OnTime,
            One() with { AnswerDue = new(2026, 12, 15), AnsweredOn = Day(10) },
            One() with { AnswerDue = new(2026, 10, 30), AnsweredOn = Day(2) },
            One() with { AnswerDue = Day(9) },
            One() with { AnswerDue = Day(9), AnsweredOn = new(2026, 10, 20) },
            One() with { AnsweredOn = Day(9) });

        Assert.Equal(new Rate(1, 3), rate);
    }

    [Fact]
    public void Partly_solved_counts_half_and_silence_counts_neither_way()
    {
        var rate = Of(Measure.Solved,
            Answered() with { IsRated = true, Solved = SolvedAnswer.Solved },
            Answered() with { IsRated = true, Solved = SolvedAnswer.Partly },
            Answered() with { IsRated = true, Solved = SolvedAnswer.Unsolved },
            Answered());

        Assert.Equal(new Rate(1.5m, 3), rate);
        Assert.Equal(0.5m, rate.Value);
    }

    [Fact]
    public void Whoever_has_not_rated_is_never_counted_as_satisfied()
    {
        CaseFacts[] cases = [Answered() with { IsRated = true, Satisfied = SatisfiedAnswer.Fairly }, Answered() with { IsRated = true, Satisfied = SatisfiedAnswer.Dissatisfied }, Answered()];

        Assert.Equal(new Rate(1, 2), Of(Measure.Satisfied, cases));
        Assert.Equal(1, Of(Measure.Unrated, cases).Below);
    }

    [Fact]
    public void Nothing_to_divide_by_is_no_rate_and_not_zero() => Assert.Null(Rate.None.Value);

    [Fact]
    public void A_merged_case_counts_as_filed_and_by_its_person_but_not_as_handled()
    {
        var merged = Answered() with { State = CaseState.Merged, ResponseDue = Day(2), RespondedOn = Day(2) };

        var total = Tally.Of([merged], November, Grouping.Area, Today).Total;

        Assert.Equal((1, 1, 0, 0), (total.Count(Measure.Filed), total.Filers, total.Count(Measure.Response), total.Count(Measure.Reopened)));
    }

    [Fact]
    public void Spam_counts_nowhere() => Assert.Empty(Tally.Of([Answered() with { State = CaseState.Spam }], November, Grouping.Area, Today).Groups);

    [Fact]
    public void Returns_are_a_share_of_what_was_assigned_and_reopenings_of_what_was_answered()
    {
        CaseFacts[] cases = [One() with { AssignedOn = Day(3), IsReturned = true }, One() with { AssignedOn = Day(3) }, Answered() with { IsReopened = true }, One()];

        Assert.Equal(new Rate(1, 2), Of(Measure.Returned, cases));
        Assert.Equal(new Rate(1, 1), Of(Measure.Reopened, cases));
    }

    [Fact]
    public void Overdue_is_what_waits_for_us_past_its_day()
    {
        var late = One() with { State = CaseState.Assigned, NextDue = Day(10) };

        Assert.Equal(1, Of(Measure.Overdue, late, late with { State = CaseState.Closed }, late with { NextDue = Today }).Below);
    }

    [Fact]
    public void Each_measure_falls_into_the_month_of_its_own_day()
    {
        var filedInOctober = Answered() with { FiledOn = new(2026, 10, 3) };

        var groups = Tally.Of([filedInOctober], new(new(2026, 10, 1), new(2026, 11, 30)), Grouping.Month, Today).Groups;

        Assert.Equal(["2026-10", "2026-11"], groups.Select(each => each.Key));
        Assert.Equal([1, 0], groups.Select(each => each.Count(Measure.Filed)));
        Assert.Equal([0, 1], groups.Select(each => each.Count(Measure.Reopened)));
    }

    [Fact]
    public void Who_was_only_answered_in_a_period_did_not_file_in_it()
    {
        var total = Tally.Of([Answered() with { FiledOn = new(2026, 10, 3) }], November, Grouping.Area, Today).Total;

        Assert.Equal((0, 1), (total.Filers, total.People));
    }

    [Fact]
    public void A_group_of_two_people_is_small_however_much_they_file()
    {
        CaseFacts[] cases = [.. Enumerable.Range(0, 10).Select(at => One(at % 2) with { County = "静宁县" }), .. Enumerable.Range(0, 3).Select(at => One(2 + at) with { County = "崆峒区" })];

        var groups = Tally.Of(cases, November, Grouping.Area, Today).Groups;

        Assert.Equal([("静宁县", true), ("崆峒区", false)], groups.Select(each => (each.Key, each.IsSmall)));
    }

    [Fact]
    public void A_week_goes_from_monday_to_sunday_and_follows_the_week_before()
    {
        var week = Period.WeekOf(new(2026, 11, 22));

        Assert.Equal(new Period(new(2026, 11, 16), new(2026, 11, 22)), week);
        Assert.Equal(new Period(new(2026, 11, 9), new(2026, 11, 15)), week.Before());
    }

    private static DateOnly Day(int day) => new(2026, 11, day);

    private static CaseFacts One(int? person = null) => new(Guid.NewGuid(), person ?? Interlocked.Increment(ref _lastPerson), Day(1)) { State = CaseState.Submitted };

    private static CaseFacts Answered() => One() with { State = CaseState.Replied, AnsweredOn = Day(8) };

    private static Rate Of(Measure measure, params CaseFacts[] cases) => Tally.Of(cases, November, Grouping.Area, Today).Total[measure];
}
