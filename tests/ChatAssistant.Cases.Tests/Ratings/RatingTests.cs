using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Cases.Tests.Support;

namespace ChatAssistant.Cases.Tests.Ratings;

public sealed class RatingTests
{
    private static readonly RatingAnswers Good = new(true, SolvedAnswer.Solved, SatisfiedAnswer.Fairly);
    private static readonly RatingAnswers Bad = new(false, SolvedAnswer.Unsolved, SatisfiedAnswer.Dissatisfied, new CitizenWords("灯还是不亮"));

    private readonly Office _office = new();

    [Fact]
    public void A_good_rating_closes_the_case_once()
    {
        var replied = _office.Replied();

        Assert.Null(replied.Rate(Actor.Citizen, Good, _office.Clock));
        Assert.Equal(CaseState.Closed, replied.State);
        Assert.Equal(TransitionRefusal.AlreadyRated, replied.Rate(Actor.Citizen, Bad, _office.Clock));
    }

    [Fact]
    public void A_bad_rating_needs_a_reason() =>
        Assert.Equal(TransitionRefusal.ReasonMissing, _office.Replied().Rate(Actor.Citizen, Bad with { Reason = null }, _office.Clock));

    [Fact]
    public void The_first_bad_rating_reopens_with_a_month_to_do_it_again_and_the_second_waits_for_a_person()
    {
        var replied = _office.Replied();

        Assert.Null(replied.Rate(Actor.Citizen, Bad, _office.Clock));
        Assert.Equal((CaseState.Reopened, 2), (replied.State, replied.Round()));
        Assert.Equal(new DateOnly(2025, 4, 3), replied.DueOf(DeadlineKind.Redo));
        Assert.Null(replied.TakeUp(Office.Unit, _office.Clock));
        Assert.Null(replied.Reply(Office.Reviewer, Office.Words(new(ResultCode.Limited)), _office.Clock));

        Assert.Null(replied.Rate(Actor.Citizen, Bad, _office.Clock));
        Assert.Equal(CaseState.Replied, replied.State);
        Assert.True(replied.AwaitsDecision());
        Assert.Null(replied.Reopen(Office.Supervisor, "确未修好", _office.Clock));
    }

    [Fact]
    public void Silence_closes_after_fifteen_working_days_as_not_rated()
    {
        var replied = _office.Replied();

        Assert.Equal(TransitionRefusal.TooEarly, replied.CloseUnrated(Actor.System, _office.Clock));
        _office.Time.Pass(days: 22);
        Assert.Null(replied.CloseUnrated(Actor.System, _office.Clock));
        Assert.Null(replied.RatingOf(1));
        Assert.Equal("未评价", replied.Events[^1].Reason);
    }

    [Fact]
    public void What_was_closed_in_silence_can_be_reopened_for_thirty_days()
    {
        var replied = _office.Replied();
        _office.Time.Pass(days: 28);
        replied.CloseUnrated(Actor.System, _office.Clock);
        _office.Time.Pass(days: 2);

        Assert.Null(replied.Rate(Actor.Citizen, Bad, _office.Clock));
        Assert.Equal(CaseState.Reopened, replied.State);
    }

    [Fact]
    public void After_thirty_days_it_is_a_new_matter()
    {
        var replied = _office.Replied();
        _office.Time.Pass(days: 31);

        replied.CloseUnrated(Actor.System, _office.Clock);

        Assert.Equal(TransitionRefusal.TooLate, replied.Rate(Actor.Citizen, Bad, _office.Clock));
        Assert.Equal(TransitionRefusal.TooLate, replied.Reopen(Office.Reviewer, "仍未修好", _office.Clock));
    }
}
