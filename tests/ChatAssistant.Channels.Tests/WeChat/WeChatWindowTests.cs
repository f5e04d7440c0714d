using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.WeChat;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Channels.Tests.WeChat;

public sealed class WeChatWindowTests
{
    private const string AMessage = "24000000000000001";
    private const string AnEvent = "o1-7-CLICK-查进度";

    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Activity Answer = new() { Text = "答复", ReplyToId = AMessage };
    private static readonly Activity Reminder = new() { Text = "您有一件事说到一半" };
    private static readonly Activity StaffReply = new() { Text = "已办结", ChannelData = JObject.Parse("""{"chatAssistant":{"intent":"status","status":"done","caseNo":"20260301-0001-2"}}""") };

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(47, 4, null)]
    [InlineData(47, 5, "wechat-quota-used")]
    [InlineData(48, 0, "wechat-window-over")]
    [InlineData(500, 0, "wechat-window-over")]
    public void After_a_message_there_are_five_within_two_days(int hours, int pushed, string? fault) =>
        Assert.Equal(fault, WeChatWindow.ObjectionTo(Answer, new(Now - TimeSpan.FromHours(hours), AMessage, pushed), Now)?.Fault);

    [Theory]
    [InlineData(10, 0, null)]
    [InlineData(10, 2, null)]
    [InlineData(10, 3, "wechat-quota-used")]
    [InlineData(61, 0, "wechat-window-over")]
    public void After_the_menu_there_are_three_within_a_minute(int seconds, int pushed, string? fault) =>
        Assert.Equal(fault, WeChatWindow.ObjectionTo(Answer, new(Now - TimeSpan.FromSeconds(seconds), AnEvent, pushed), Now)?.Fault);

    [Fact]
    public void The_last_is_kept_for_an_answer()
    {
        var nearlyUsed = new PushWindow(Now, AMessage, Pushed: 4);

        Assert.Equal(DeliveryFailure.Permanent, WeChatWindow.ObjectionTo(Reminder, nearlyUsed, Now)!.Kind);
        Assert.Null(WeChatWindow.ObjectionTo(StaffReply, nearlyUsed, Now));
        Assert.Null(WeChatWindow.ObjectionTo(Answer, nearlyUsed, Now));
        Assert.Null(WeChatWindow.ObjectionTo(Reminder, nearlyUsed with { Pushed = 3 }, Now));
    }

    [Theory]
    [InlineData(-1, DeliveryFailure.Temporary)]
    [InlineData(40001, DeliveryFailure.Temporary)]
    [InlineData(45009, DeliveryFailure.Temporary)]
    [InlineData(45011, DeliveryFailure.Temporary)]
    [InlineData(40164, DeliveryFailure.Temporary)]
    [InlineData(45015, DeliveryFailure.WindowExpired)]
    [InlineData(45047, DeliveryFailure.WindowExpired)]
    [InlineData(48001, DeliveryFailure.WindowExpired)]
    [InlineData(45002, DeliveryFailure.Permanent)]
    [InlineData(40003, DeliveryFailure.Permanent)]
    [InlineData(47001, DeliveryFailure.Permanent)]
    public void A_code_says_what_becomes_of_the_message(int code, DeliveryFailure kind) => Assert.Equal(kind, WeChatCodes.FailureOf(code));
}
