using System.Text;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.WeChat;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.Tests.WeChat;

public sealed class PassiveTextTests
{
    [Fact]
    public void What_has_waited_longer_goes_first_and_only_the_last_shows_its_options()
    {
        var packed = PassiveText.Of([Waiting(1, "您的建议已办结。", "满意", "不满意"), Waiting(2, "您好。", "查进度")]);

        Assert.Equal("您的建议已办结。\n\n您好。\n\n回复数字：\n1. 查进度", packed.Text);
        Assert.Equal([1, 2], packed.Whole);
        Assert.False(packed.HasMore);
    }

    [Fact]
    public void What_finds_no_room_waits_and_goes_on_where_it_ended()
    {
        var long1 = string.Concat(Enumerable.Repeat("常务委员会听取专项工作报告。", 90));
        var first = PassiveText.Of([Waiting(7, long1, "查进度")]);

        Assert.True(first.HasMore);
        Assert.Empty(first.Whole);
        Assert.Equal((7, 1), first.Begun);
        Assert.StartsWith("（1/2）", first.Text);
        Assert.InRange(Encoding.UTF8.GetByteCount(first.Text), 1, WeChatChannel.MostBytes);

        var second = PassiveText.Of([Waiting(7, long1, "查进度") with { PartsTaken = 1 }]);

        Assert.StartsWith("（2/2）", second.Text);
        Assert.EndsWith("1. 查进度", second.Text);
        Assert.Equal([7], second.Whole);
    }

    [Fact]
    public void With_nothing_waiting_there_is_nothing_to_say() => Assert.Equal("", PassiveText.Of([]).Text);

    [Fact]
    public void What_shows_nothing_is_done_with() => Assert.Equal([3], PassiveText.Of([new WaitingReply(3, new Activity { Type = ActivityTypes.Typing }, 0)]).Whole);

    private static WaitingReply Waiting(long id, string text, params string[] actions) => new(
        id,
        new Activity { Type = ActivityTypes.Message, Text = text, SuggestedActions = new SuggestedActions { Actions = [.. actions.Select(action => new CardAction(ActionTypes.ImBack, action, value: action))] } },
        0);
}
