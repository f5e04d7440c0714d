using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.WeCom.Kf;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Channels.Tests.WeCom;

public sealed class KfWindowTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly Activity Answer = new() { Text = "答复", ReplyToId = "m1" };
    private static readonly Activity Reminder = new() { Text = "您有一件事说到一半" };
    private static readonly Activity News = new() { Text = "已受理", Importance = ActivityImportance.Low, ChannelData = JObject.Parse("""{"chatAssistant":{"intent":"status","status":"done","caseNo":"20260301-0001-2"}}""") };
    private static readonly Activity StaffReply = new() { Text = "已办结", ChannelData = JObject.Parse("""{"chatAssistant":{"intent":"status","status":"done","caseNo":"20260301-0001-2"}}""") };

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(47, 4, null)]
    [InlineData(47, 5, "wecomkf-quota-used")]
    [InlineData(48, 0, "wecomkf-window-over")]
    public void After_a_message_there_are_five_within_two_days(int hours, int pushed, string? fault) =>
        Assert.Equal(fault, KfWindow.ObjectionTo(Answer, new(Now - TimeSpan.FromHours(hours), "m1", pushed), Now)?.Fault);

    [Fact]
    public void The_last_is_kept_for_an_answer()
    {
        var nearlyUsed = new PushWindow(Now, "m1", Pushed: 4);

        Assert.Equal(DeliveryFailure.Permanent, KfWindow.ObjectionTo(Reminder, nearlyUsed, Now)!.Kind);
        Assert.Equal(DeliveryFailure.Permanent, KfWindow.ObjectionTo(News, nearlyUsed, Now)!.Kind);
        Assert.Null(KfWindow.ObjectionTo(StaffReply, nearlyUsed, Now));
        Assert.Null(KfWindow.ObjectionTo(News, nearlyUsed with { Pushed = 3 }, Now));
    }

    [Fact]
    public void Opening_the_chat_opens_no_window() =>
        Assert.Equal(DeliveryFailure.WindowExpired, KfWindow.ObjectionTo(Answer, new(Now, "enter/e1", 0), Now)!.Kind);

    [Fact]
    public void A_welcome_is_read_as_it_was_written_and_nothing_else_is()
    {
        var welcome = new KfWelcome("a:b/c=", Now);

        Assert.Equal(welcome, KfWelcome.Read(welcome.ToString()));
        Assert.All(new[] { null, "", "https://api.example/", "kf-welcome:", "kf-welcome:x:code" }, other => Assert.Null(KfWelcome.Read(other)));
    }
}
