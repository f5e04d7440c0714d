using ChatAssistant.Cases.Blocking;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Tests.Support;

namespace ChatAssistant.Cases.Tests.Blocking;

public sealed class FilingBlockTests
{
    private static readonly BlockWish Wish = new(BlockGround.Repeating, "同样的内容一天发了五遍，提醒后还在发。", 7, true);

    private readonly Office _office = new();

    [Fact]
    public void It_holds_from_the_second_persons_yes_to_the_end_of_its_last_day()
    {
        var block = Proposed();
        Assert.False(block.IsInForce(_office.Clock.Today));
        _office.Time.Pass(2);

        Assert.Equal(TransitionRefusal.SecondPersonMissing, block.Decide("ZHANG", isAgreed: true, _office.Clock));
        Assert.Null(block.Decide("li", isAgreed: true, _office.Clock));

        Assert.True(block.IsInForce(new(2025, 3, 12)));
        Assert.False(block.IsInForce(new(2025, 3, 13)));
        Assert.Equal(TransitionRefusal.WrongState, block.Decide("wang", isAgreed: false, _office.Clock));
    }

    [Fact]
    public void A_no_ends_it_before_it_began()
    {
        var block = Proposed();

        Assert.Null(block.Decide("li", isAgreed: false, _office.Clock));

        Assert.False(block.IsInForce(_office.Clock.Today));
        Assert.Equal(TransitionRefusal.WrongState, block.Lift("li", "弄错了人", _office.Clock));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(91)]
    public void It_lasts_from_a_day_to_what_the_option_says(int days) =>
        Assert.Equal(TransitionRefusal.DateNotAllowed, (Wish with { Days = days }).Refuse(_office.File(), new()));

    [Fact]
    public void It_needs_a_ground_words_and_the_word_that_it_is_not_for_criticism()
    {
        var filed = _office.File();

        Assert.Equal(TransitionRefusal.ReasonMissing, (Wish with { Ground = null }).Refuse(filed, new()));
        Assert.Equal(TransitionRefusal.ReasonMissing, (Wish with { IsNotForCriticism = false }).Refuse(filed, new()));
        Assert.Equal(TransitionRefusal.ExplanationTooShort, (Wish with { Reason = "太烦" }).Refuse(filed, new()));
        Assert.Equal(TransitionRefusal.LaneForbids, Wish.Refuse(_office.File(Lane.Accusation), new()));
        Assert.Null(Wish.Refuse(filed, new()));
    }

    [Fact]
    public void An_archived_case_tells_of_nobody_who_could_be_kept_from_filing()
    {
        var spam = _office.InProgress();
        spam.MarkSpam(Office.Reviewer, Office.Second, "广告", _office.Clock);
        Assert.Null(Wish.Refuse(spam, new()));
        _office.Time.Pass(days: 400);
        Assert.Null(spam.Archive(Actor.System, _ => "nobody", _office.Clock));

        Assert.Equal(TransitionRefusal.WrongState, Wish.Refuse(spam, new()));
    }

    [Fact]
    public void When_it_is_over_it_can_let_go_of_whose_it_was()
    {
        var block = Proposed();
        var stands = FilingBlock.Stands(_office.Clock.Today).Compile();
        Assert.Equal((false, true), (block.IsOver(_office.Clock.Today), stands(block)));
        block.Decide("li", isAgreed: true, _office.Clock);
        block.Dispute("不是我发的", _office.Clock);
        Assert.Equal((false, true), (block.IsOver(_office.Clock.Today), stands(block)));
        Assert.Null(block.Lift("li", "弄错了人", _office.Clock));
        Assert.Equal((true, false), (block.IsOver(_office.Clock.Today), stands(block)));

        block.Forget(person => $"{person.UserId.Length}");

        Assert.Equal(new Citizen("directline", "4", ""), block.Citizen);
        Assert.Equal("不是我发的", block.Objection);
    }

    [Fact]
    public void One_objection_is_heard_and_answered_by_somebody_who_did_not_propose_it()
    {
        var block = Proposed();
        Assert.Equal(TransitionRefusal.WrongState, block.Dispute("不是我发的", _office.Clock));
        block.Decide("li", isAgreed: true, _office.Clock);

        Assert.Null(block.Dispute("不是我发的", _office.Clock));
        Assert.Equal(TransitionRefusal.WrongState, block.Dispute("真的不是", _office.Clock));
        Assert.True(block.IsDisputed);
        Assert.Equal(TransitionRefusal.SecondPersonMissing, block.AnswerObjection("zhang", "核对过，仍然保持限制。"));
        Assert.Null(block.AnswerObjection("li", "核对过发送时间，仍然保持限制。"));

        Assert.False(block.IsDisputed);
        Assert.True(block.IsInForce(_office.Clock.Today));
    }

    private FilingBlock Proposed() => FilingBlock.Propose(_office.File(), Wish, "zhang", _office.Clock);
}
