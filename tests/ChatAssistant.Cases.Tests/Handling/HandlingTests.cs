using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Tests.Support;

namespace ChatAssistant.Cases.Tests.Handling;

public sealed class HandlingTests
{
    private readonly Office _office = new();

    [Fact]
    public void Asking_back_stops_the_house_s_clocks_for_as_long_as_it_takes_and_the_law_s_never()
    {
        var asked = _office.File(Lane.Inquiry);
        var (notify, answer) = (asked.DueOf(DeadlineKind.Notify), asked.DueOf(DeadlineKind.Answer));

        Assert.Null(asked.AskForInfo(Office.Reviewer, "请问是哪一条路？", _office.Clock));
        Assert.Equal("请问是哪一条路？", asked.OpenQuestion());
        _office.Time.Pass(days: 2);
        Assert.Null(asked.Supplement(Actor.Citizen, new CitizenWords("西大街"), [], _office.Clock));

        Assert.Equal(CaseState.Submitted, asked.State);
        Assert.Equal(notify, asked.DueOf(DeadlineKind.Notify));
        Assert.Equal(new DateOnly(2025, 3, 10), answer);
        Assert.Equal(new DateOnly(2025, 3, 12), asked.DueOf(DeadlineKind.Answer));
        Assert.Equal("西大街", Assert.Single(asked.Supplements).Words.Masked);
    }

    [Fact]
    public void The_pause_ends_after_five_working_days()
    {
        var asked = _office.File(Lane.Inquiry);
        asked.AskForInfo(Office.Reviewer, "请问是哪一条路？", _office.Clock);
        _office.Time.Pass(days: 13);

        asked.GiveInfo(Actor.Citizen, new CitizenWords("西大街"), [], _office.Clock);

        Assert.Equal(new DateOnly(2025, 3, 17), asked.DueOf(DeadlineKind.Answer));
    }

    [Fact]
    public void What_is_not_answered_in_ten_working_days_is_closed_and_not_before()
    {
        var asked = _office.File();
        asked.AskForInfo(Office.Reviewer, "请问是哪一条路？", _office.Clock);

        Assert.Equal(TransitionRefusal.TooEarly, asked.CloseUnanswered(Actor.System, _office.Clock));
        _office.Time.Pass(days: 15);
        Assert.Null(asked.CloseUnanswered(Actor.System, _office.Clock));
        Assert.Equal(CaseState.Closed, asked.State);
    }

    [Fact]
    public void A_no_needs_a_ground_a_way_and_a_second_person()
    {
        var filed = _office.File();
        var no = new NotAcceptance(NotAcceptedGround.LegalProceedings, "请向有管辖权的人民法院提起诉讼。", Office.Second);

        Assert.Equal(TransitionRefusal.ExplanationTooShort, filed.NotAccept(Office.Reviewer, no with { WhereTo = "法院" }, _office.Clock));
        Assert.Equal(TransitionRefusal.SecondPersonMissing, filed.NotAccept(Office.Reviewer, no with { Second = Office.Reviewer }, _office.Clock));
        Assert.Equal(TransitionRefusal.WrongActor, filed.NotAccept(Actor.Citizen, no, _office.Clock));
        Assert.Null(filed.NotAccept(Office.Reviewer, no, _office.Clock));
        Assert.Equal(CaseState.NotAccepted, filed.State);
        Assert.False(filed.State.IsOpen());
    }

    [Fact]
    public void A_matter_is_not_accepted_without_a_category() =>
        Assert.Equal(TransitionRefusal.CategoryMissing, _office.File().Accept(Office.Reviewer, null, _office.Clock));

    [Fact]
    public void A_unit_returns_what_is_not_its_own_within_five_working_days_and_handling_runs_on()
    {
        var assigned = _office.Assigned();
        var handle = assigned.DueOf(DeadlineKind.Handle);
        _office.Time.Pass(days: 7);

        Assert.Null(assigned.Return(Office.Unit, "路灯归供电公司管", "市供电公司", _office.Clock));
        Assert.Equal("市住建局", assigned.LeadUnit()!.Unit);
        Assert.Null(assigned.Assign(Office.Dispatcher, new AssignTo("市住建局", [], IsDesignated: true), _office.Clock));

        Assert.Equal(handle, assigned.DueOf(DeadlineKind.Handle));
        Assert.Equal(TransitionRefusal.Designated, assigned.Return(Office.Unit, "还是不归我们管", "市供电公司", _office.Clock));
    }

    [Fact]
    public void After_five_working_days_nothing_is_returned()
    {
        var assigned = _office.Assigned();
        _office.Time.Pass(days: 8);

        Assert.Equal(TransitionRefusal.TooLate, assigned.Return(Office.Unit, "路灯归供电公司管", "市供电公司", _office.Clock));
    }

    [Fact]
    public void Handling_is_extended_once_before_its_day_by_ten_working_days_at_most()
    {
        var taken = _office.InProgress();
        var asked = new Extension(new(2025, 4, 3), "需要采购灯具", "市住建局");

        Assert.Equal(new DateOnly(2025, 3, 24), taken.DueOf(DeadlineKind.Handle));
        Assert.Equal(TransitionRefusal.DateNotAllowed, taken.Extend(Office.Dispatcher, asked with { Due = new(2025, 4, 9) }, _office.Clock));
        Assert.Null(taken.Extend(Office.Dispatcher, asked, _office.Clock));
        Assert.Equal(TransitionRefusal.AlreadyExtended, taken.Extend(Office.Dispatcher, asked with { Due = new(2025, 4, 7) }, _office.Clock));

        var change = Assert.Single(taken.Running(DeadlineKind.Handle)!.Changes);
        Assert.Equal((new DateOnly(2025, 3, 24), new DateOnly(2025, 4, 3), "需要采购灯具"), (change.From, change.To, change.Reason));
        Assert.True(taken.IsExtended());
    }

    [Fact]
    public void A_reply_says_how_the_matter_ended()
    {
        var taken = _office.InProgress();

        Assert.Equal(TransitionRefusal.ResultMissing, taken.Reply(Office.Reviewer, Office.Words(null), _office.Clock));
        Assert.Equal(TransitionRefusal.DateNotAllowed, taken.Reply(Office.Reviewer, Office.Words(new(ResultCode.Planned)), _office.Clock));
        Assert.Equal(TransitionRefusal.DateTooFar, taken.Reply(Office.Reviewer, Office.Words(new(ResultCode.Planned, PromisedFor: new(2205, 6, 30))), _office.Clock));
        Assert.Equal(TransitionRefusal.ExplanationTooShort, taken.Reply(Office.Reviewer, Office.Words(new(ResultCode.NotOurs, "去别处")), _office.Clock));
        Assert.Null(taken.Reply(Office.Reviewer, Office.Words(new(ResultCode.Planned, PromisedFor: new(2025, 6, 30))), _office.Clock));
        Assert.Equal(new DateOnly(2025, 6, 30), taken.Running(DeadlineKind.Promise)!.Due);
        Assert.Equal("B", taken.Events[^1].Basis);
    }

    [Fact]
    public void A_matter_is_overdue_from_the_day_after()
    {
        var filed = _office.File();

        Assert.False(filed.IsOverdue(new(2025, 3, 18)));
        Assert.True(filed.IsOverdue(new(2025, 3, 19)));
    }

    [Fact]
    public void A_grievance_s_sixty_days_run_from_the_other_body_s_acceptance()
    {
        var grievance = _office.File(Lane.Grievance);

        Assert.Null(grievance.Watch(Office.Reviewer, "市人社局", new(2025, 3, 1), _office.Clock));
        Assert.Equal(new DateOnly(2025, 4, 30), grievance.DueOf(DeadlineKind.GrievanceWatch));
        Assert.Null(grievance.ExtendWatch(Office.Reviewer, new(2025, 5, 30), "情况复杂", _office.Clock));
        Assert.Equal(TransitionRefusal.AlreadyExtended, grievance.ExtendWatch(Office.Reviewer, new(2025, 6, 1), "情况复杂", _office.Clock));
    }

    [Fact]
    public void What_is_withdrawn_has_no_clock_any_more()
    {
        var taken = _office.InProgress();

        Assert.Null(taken.Withdraw(Actor.Citizen, null, _office.Clock));
        Assert.True(taken.MustTellUnit());
        Assert.All(taken.Deadlines, each => Assert.False(each.IsRunning));
        Assert.Equal(TransitionRefusal.WrongState, taken.Withdraw(Actor.Citizen, null, _office.Clock));
    }

    [Fact]
    public void Spam_can_be_taken_back_to_where_the_case_stood()
    {
        var taken = _office.InProgress();

        Assert.Equal(TransitionRefusal.SecondPersonMissing, taken.MarkSpam(Office.Reviewer, Office.Reviewer, "广告", _office.Clock));
        Assert.Null(taken.MarkSpam(Office.Reviewer, Office.Second, "广告", _office.Clock));
        Assert.Null(taken.TakeBackSpam(Office.Reviewer, "看错了", _office.Clock));
        Assert.Equal(CaseState.InProgress, taken.State);
    }
}
