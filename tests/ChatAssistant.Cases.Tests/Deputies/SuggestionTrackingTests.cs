using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Cases.Tests.Support;

namespace ChatAssistant.Cases.Tests.Deputies;

/// <summary>A deputy's suggestion from being handed in to being closed. The office opens on Monday 2025-03-03.</summary>
public sealed class SuggestionTrackingTests
{
    private const string Lead = "市住建局";
    private const string Helper = "市财政局";

    private static readonly DeputySeat Seat = new(DeputyLevel.City, "平凉市", "崆峒区代表团", new(2021, 11, 1), new(2026, 10, 31));

    private readonly Office _office = new();
    private readonly Deputy _deputy = new("代表甲", Seat, "hash-1");
    private readonly Deputy _other = new("代表乙", Seat, "hash-2");

    [Fact]
    public void It_is_answered_within_three_months_of_assignment_and_within_six_when_it_is_broad()
    {
        var (ordinary, broad) = (Submitted(), Submitted());
        Assert.Equal(new(2025, 3, 10), ordinary.AssignBy(_office.Clock));

        Assert.Null(ordinary.Assign(Lead, [], isBroad: false, "分办员", _office.Clock));
        Assert.Null(broad.Assign(Lead, [Helper], isBroad: true, "分办员", _office.Clock));

        Assert.Equal((new DateOnly(2025, 6, 3), "代表法第五十一条"), (ordinary.NextDue()!.Due, ordinary.NextDue()!.Basis));
        Assert.Equal(new DateOnly(2025, 9, 3), broad.NextDue()!.Due);
        Assert.False(ordinary.NextDue()!.IsBreached(new(2025, 6, 3)));
        Assert.True(ordinary.NextDue()!.IsBreached(new(2025, 6, 4)));
    }

    [Fact]
    public void What_is_sent_back_can_be_changed_and_handed_in_again()
    {
        var suggestion = Submitted();
        Assert.Equal(TransitionRefusal.ExplanationTooShort, suggestion.SendBack("审核员", "不清楚", _office.Clock));
        Assert.Null(suggestion.SendBack("审核员", "请写明是哪几条路、涉及多少户。", _office.Clock));

        Assert.Equal(TransitionRefusal.WrongState, suggestion.Assign(Lead, [], false, "分办员", _office.Clock));
        Assert.True(suggestion.Rewrite(new("加强路灯维护", "东关街道六条路的路灯坏了。", "列入预算。")));
        Assert.Null(suggestion.Submit(_deputy, [], null, _office.Time));

        Assert.Equal(SuggestionState.Submitted, suggestion.State);
        Assert.Equal([SuggestionActions.Submitted, SuggestionActions.SentBack, SuggestionActions.Submitted], suggestion.Events.Select(step => step.Action));
    }

    [Fact]
    public void Changed_words_are_confirmed_by_nobody()
    {
        var suggestion = Submitted();
        Assert.Null(suggestion.InviteToSign(_other, "审核员", _office.Time));
        Assert.Equal(TransitionRefusal.AlreadyJoined, suggestion.InviteToSign(_other, "审核员", _office.Time));
        Assert.Equal(TransitionRefusal.WrongActor, suggestion.InviteToSign(_deputy, "审核员", _office.Time));

        Assert.Null(suggestion.AnswerInvitation(_other, signs: true, _office.Time));
        Assert.Equal(["代表乙"], suggestion.CoSigners().Select(each => each.Name));
        Assert.False(suggestion.WaitsFor(_other.Id));

        Assert.Null(suggestion.SendBack("审核员", "请写明是哪几条路、涉及多少户。", _office.Clock));
        suggestion.Rewrite(suggestion.Words with { Proposal = "列入市级预算。" });

        Assert.Empty(suggestion.CoSigners());
        Assert.True(suggestion.WaitsFor(_other.Id));
        Assert.Null(suggestion.AnswerInvitation(_other, signs: true, _office.Time));
        Assert.Single(suggestion.CoSigners());
    }

    [Fact]
    public void Who_declines_is_waited_for_no_more_and_does_not_sign()
    {
        var suggestion = Submitted();
        Assert.Null(suggestion.InviteToSign(_other, "审核员", _office.Time));
        Assert.Null(suggestion.AnswerInvitation(_other, signs: false, _office.Time));

        Assert.Empty(suggestion.CoSigners());
        Assert.Equal(TransitionRefusal.WrongState, suggestion.AnswerInvitation(_other, signs: true, _office.Time));
    }

    [Fact]
    public void Only_the_leading_unit_takes_it_up_and_answers_and_others_give_opinions()
    {
        var suggestion = Submitted();
        Assert.Null(suggestion.Assign(Lead, [Helper, Lead], false, "分办员", _office.Clock));

        Assert.Equal(TransitionRefusal.WrongActor, suggestion.TakeUp(Helper, _office.Clock));
        Assert.Equal(TransitionRefusal.WrongActor, suggestion.GiveOpinion(Lead, "资金可以从预算中安排。", _office.Clock));
        Assert.Null(suggestion.GiveOpinion(Helper, "资金可以从预算中安排。", _office.Clock));
        Assert.NotNull(suggestion.Clocks.Single(each => each.Kind is DeadlineKind.CoHandler).MetAt);
        Assert.Null(suggestion.TakeUp(Lead, _office.Clock));
        Assert.Equal(TransitionRefusal.WrongActor, suggestion.Answer(Helper, Solved, _office.Clock));
        Assert.Null(suggestion.Answer(Lead, Solved, _office.Clock));

        Assert.Equal(SuggestionState.Replied, suggestion.State);
        Assert.Equal(DeadlineKind.DeputyFeedback, suggestion.NextDue()!.Kind);
    }

    [Theory]
    [InlineData(ResultCode.NotAdopted)]
    [InlineData(ResultCode.NotOurs)]
    public void A_deputy_is_never_told_that_it_is_none_of_our_business(ResultCode code) =>
        Assert.Equal(TransitionRefusal.ResultMissing, InProgress().Answer(Lead, Solved with { Code = code }, _office.Clock));

    [Fact]
    public void What_answer_b_promises_has_a_day_and_stands_on_the_ledger_until_it_is_kept()
    {
        var suggestion = InProgress();
        var answer = new SuggestionReply(ResultCode.Planned, "已经列入今年的更新计划。", new DateOnly(2025, 3, 3), "更换六条路的路灯");
        Assert.Equal(TransitionRefusal.DateNotAllowed, suggestion.Answer(Lead, answer, _office.Clock));
        Assert.Equal(TransitionRefusal.DateTooFar, suggestion.Answer(Lead, answer with { PromisedFor = new(2205, 6, 30) }, _office.Clock));
        Assert.Equal(TransitionRefusal.ReasonMissing, suggestion.Answer(Lead, answer with { PromisedFor = new(2025, 6, 30), Promise = " " }, _office.Clock));
        Assert.Null(suggestion.Answer(Lead, answer with { PromisedFor = new(2025, 6, 30) }, _office.Clock));

        var item = CommitmentItem.Of(suggestion)!;

        Assert.Equal((Lead, "更换六条路的路灯", new DateOnly(2025, 6, 30)), (item.Unit, item.Promise, item.Due));
        Assert.Null(item.Note("已经换好三条路的路灯。", CommitmentOutcome.Open, Lead, _office.Clock));
        Assert.False(item.IsLate(new(2025, 6, 30)));
        Assert.True(item.IsLate(new(2025, 7, 1)));
        Assert.Null(item.Note("六条路的路灯全部换好。", CommitmentOutcome.Kept, Lead, _office.Clock));
        Assert.False(item.IsLate(new(2025, 7, 1)));
        Assert.Equal(TransitionRefusal.WrongState, item.Note("再补充说明一些情况。", CommitmentOutcome.NotKept, Lead, _office.Clock));
        Assert.Null(CommitmentItem.Of(Answered()));
    }

    [Fact]
    public void A_satisfied_deputy_closes_it_and_a_dissatisfied_one_sends_it_back_for_a_month()
    {
        var (closed, redone) = (Answered(), Answered());

        Assert.Null(closed.Rate(SatisfiedAnswer.Fairly, null, "代表甲", _office.Clock));
        Assert.Equal(SuggestionState.Closed, closed.State);

        Assert.Equal(TransitionRefusal.ReasonMissing, redone.Rate(SatisfiedAnswer.Dissatisfied, " ", "代表甲", _office.Clock));
        Assert.Null(redone.Rate(SatisfiedAnswer.Dissatisfied, "问题还在", "代表甲", _office.Clock));
        Assert.Equal((SuggestionState.Redo, DeadlineKind.Redo, new DateOnly(2025, 4, 3)), (redone.State, redone.NextDue()!.Kind, redone.NextDue()!.Due));
        Assert.Null(redone.Answer(Lead, Solved, _office.Clock));
        Assert.Equal(2, redone.Replies.Count);
    }

    [Fact]
    public void Silence_closes_it_after_the_time_for_rating_and_never_as_satisfied()
    {
        var suggestion = Answered();
        Assert.Equal(TransitionRefusal.TooEarly, suggestion.CloseUnrated("审核员", _office.Clock));
        _office.Time.Pass(days: 40);

        Assert.Null(suggestion.CloseUnrated("审核员", _office.Clock));

        Assert.Equal(SuggestionState.Closed, suggestion.State);
        Assert.Empty(suggestion.Ratings);
    }

    [Fact]
    public void It_becomes_public_when_two_agree_and_not_before_it_is_answered()
    {
        Assert.Equal(TransitionRefusal.WrongState, InProgress().Publish("审核员甲", [], _office.Clock.Now));
        var suggestion = Answered();

        Assert.Null(suggestion.Publish("审核员甲", [], _office.Clock.Now));
        Assert.Equal(TransitionRefusal.SecondPersonMissing, suggestion.Publish("审核员甲", [], _office.Clock.Now));
        Assert.False(suggestion.IsPublic);
        Assert.Null(suggestion.Publish("审核员乙", [], _office.Clock.Now));
        Assert.True(suggestion.IsPublic);

        Assert.Equal(TransitionRefusal.ReasonMissing, suggestion.TakeDown("督办员", "", _office.Clock.Now));
        Assert.Null(suggestion.TakeDown("督办员", "认得出是谁", _office.Clock.Now));
        Assert.Equal((false, null), (suggestion.IsPublic, suggestion.PublishProposedBy));
        Assert.Null(suggestion.Publish("审核员甲", [], _office.Clock.Now));
        Assert.False(suggestion.IsPublic);
    }

    [Fact]
    public void Whoever_would_cover_more_of_it_proposes_anew_and_the_first_agrees()
    {
        var suggestion = Answered();
        Assert.Null(suggestion.Publish("审核员甲", ["李家巷"], _office.Clock.Now));

        Assert.Null(suggestion.Publish("审核员乙", ["李家巷", "三号院"], _office.Clock.Now));
        Assert.False(suggestion.IsPublic);
        Assert.Equal("审核员乙", suggestion.FirstForPublishing());

        Assert.Null(suggestion.Publish("审核员甲", ["李家巷", "三号院"], _office.Clock.Now));
        Assert.True(suggestion.IsPublic);
        Assert.Equal(["李家巷", "三号院"], suggestion.Covered);
    }

    [Fact]
    public void A_withdrawal_ends_handling_and_all_clocks()
    {
        var suggestion = InProgress();

        Assert.Equal(TransitionRefusal.ReasonMissing, suggestion.Withdraw("审核员", "", _office.Clock));
        Assert.Null(suggestion.Withdraw("审核员", "代表书面要求撤回", _office.Clock));

        Assert.Null(suggestion.NextDue());
        Assert.Equal(TransitionRefusal.WrongState, suggestion.Answer(Lead, Solved, _office.Clock));
    }

    private static SuggestionReply Solved { get; } = new(ResultCode.Solved, "路灯已经全部更换，请代表查看。");

    private DeputySuggestion Submitted()
    {
        var suggestion = DeputySuggestion.Draft(_deputy, new("加强路灯维护", "路灯坏了没人管。", "列入预算。"), _office.Time);
        Assert.Null(suggestion.Submit(_deputy, [], null, _office.Time));
        return suggestion;
    }

    private DeputySuggestion InProgress()
    {
        var suggestion = Submitted();
        Assert.Null(suggestion.Assign(Lead, [], false, "分办员", _office.Clock));
        Assert.Null(suggestion.TakeUp(Lead, _office.Clock));
        return suggestion;
    }

    private DeputySuggestion Answered()
    {
        var suggestion = InProgress();
        Assert.Null(suggestion.Answer(Lead, Solved, _office.Clock));
        return suggestion;
    }
}
