using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Tests.Support;

namespace ChatAssistant.Cases.Tests;

public sealed class CaseTests
{
    private readonly Office _office = new();

    [Fact]
    public void A_filed_matter_waits_for_staff()
    {
        var filed = _office.File();

        Assert.Equal(CaseState.Submitted, filed.State);
        Assert.Equal("filed", Assert.Single(filed.Events).Action);
    }

    [Fact]
    public void A_reply_from_the_desk_goes_every_step_and_keeps_who_gave_it_and_the_message_that_carries_it()
    {
        var filed = _office.File();

        filed.Answer(new ReplyWords("已经安排修理。", "message-1"), "zhang", _office.Clock);

        Assert.Equal(CaseState.Replied, filed.State);
        var reply = Assert.Single(filed.Replies);
        Assert.Equal(("已经安排修理。", "zhang", "message-1"), (reply.Text, reply.Author, reply.ActivityId));
        Assert.Equal(["filed", "accepted", "assigned", "taken_up", "replied"], filed.Events.Select(step => step.Action));
        Assert.Equal([1, 2, 3, 4, 5], filed.Events.Select(step => step.Sequence));
    }

    [Fact]
    public void A_second_reply_from_the_desk_is_added_to_the_first()
    {
        var filed = _office.File();
        filed.Answer(new ReplyWords("已经安排修理。", "message-1"), "zhang", _office.Clock);

        filed.Answer(new ReplyWords("今天修好了。", "message-2"), "zhang", _office.Clock);

        Assert.Equal((CaseState.Replied, 2), (filed.State, filed.Replies.Count));
        Assert.Equal("reply_added", filed.Events[^1].Action);
    }

    [Fact]
    public void An_inquiry_is_answered_as_it_came()
    {
        var asked = _office.File(Lane.Inquiry);

        asked.Answer(new ReplyWords("每届任期五年。", "message-1"), "zhang", _office.Clock);

        Assert.Equal(["filed", "replied"], asked.Events.Select(step => step.Action));
        Assert.NotNull(asked.Deadlines.Single(each => each.Kind == DeadlineKind.Answer).MetAt);
    }

    [Fact]
    public void An_accusation_goes_to_no_unit_but_is_shown_its_way()
    {
        var accusation = _office.File(Lane.Accusation);

        accusation.Answer(new ReplyWords("请向纪检监察机关反映，电话12388。", "message-1"), "zhang", _office.Clock);

        Assert.Equal(CaseState.Redirected, accusation.State);
        Assert.Empty(accusation.Assignments);
        Assert.Single(accusation.Replies);
    }

    [Fact]
    public void Nothing_empty_or_endless_is_filed_or_replied()
    {
        Assert.Throws<ArgumentException>(() => _office.File(text: "  "));
        Assert.Throws<ArgumentException>(() => _office.File(text: new string('字', Case.LongestText + 1)));
        Assert.Throws<ArgumentException>(() => _office.File().Answer(new ReplyWords("", "message-1"), "zhang", _office.Clock));
        Assert.Throws<ArgumentException>(() => _office.File().Answer(new ReplyWords(new string('字', Case.LongestReply + 1), "message-1"), "zhang", _office.Clock));
    }

    [Fact]
    public void A_matter_filed_after_midnight_in_Beijing_belongs_to_the_new_day()
    {
        _office.Time.Now = new DateTimeOffset(2025, 3, 3, 16, 30, 0, TimeSpan.Zero);

        Assert.Equal(new DateOnly(2025, 3, 4), BeijingTime.DayOf(_office.File().CreatedAt));
    }

    [Fact]
    public void The_citizen_hears_within_fifteen_days_the_first_not_counted() =>
        Assert.Equal(new DateOnly(2025, 3, 18), _office.File().DueOf(DeadlineKind.Notify));
}
