namespace ChatAssistant.Cases.Tests;

public sealed class CaseTests
{
    private static readonly ManualClock Clock = new(new DateTimeOffset(2020, 2, 12, 16, 30, 0, TimeSpan.Zero));
    private static readonly Citizen Somebody = new("directline", "dl_1", "directline/c1");

    [Fact]
    public void A_filed_matter_waits_for_staff()
    {
        var filed = Filed("路灯坏了，请修一修");

        Assert.Equal(CaseState.Submitted, filed.State);
        Assert.Equal("filed", Assert.Single(filed.Events).Action);
    }

    [Fact]
    public void A_reply_is_kept_with_who_gave_it_and_the_message_that_carries_it()
    {
        var filed = Filed("路灯坏了，请修一修");

        filed.Answer("已经安排修理。", "zhang", "message-1", Clock);

        Assert.Equal(CaseState.Replied, filed.State);
        var reply = Assert.Single(filed.Replies);
        Assert.Equal(("已经安排修理。", "zhang", "message-1"), (reply.Text, reply.Author, reply.ActivityId));
        Assert.Equal(["filed", "replied"], filed.Events.Select(step => step.Action));
        Assert.Equal([1, 2], filed.Events.Select(step => step.Sequence));
    }

    [Fact]
    public void Nothing_empty_or_endless_is_filed_or_replied()
    {
        Assert.Throws<ArgumentException>(() => Filed("  "));
        Assert.Throws<ArgumentException>(() => Filed(new string('字', Case.LongestText + 1)));
        Assert.Throws<ArgumentException>(() => Filed("路灯坏了").Answer("", "zhang", "message-1", Clock));
        Assert.Throws<ArgumentException>(() => Filed("路灯坏了").Answer(new string('字', Case.LongestReply + 1), "zhang", "message-1", Clock));
    }

    [Fact]
    public void A_matter_filed_after_midnight_in_Beijing_belongs_to_the_new_day() =>
        Assert.Equal(new DateOnly(2020, 2, 13), BeijingTime.DayOf(Filed("路灯坏了").CreatedAt));

    [Fact]
    public void The_citizen_hears_within_fifteen_days_the_first_not_counted() =>
        Assert.Equal(new DateOnly(2020, 2, 27), NotifyDeadline.For(new DateOnly(2020, 2, 12)));

    private static Case Filed(string text) =>
        Case.File(CaseNumber.Of(new(2020, 2, 13), 1), new Matter(Lane.Suggestion, text, "崆峒区"), Somebody, Clock);

    private sealed class ManualClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
