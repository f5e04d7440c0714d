using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Care;

public sealed class RateTests
{
    [Fact]
    public async Task A_person_is_counted_over_all_their_conversations_and_nobody_else_with_them()
    {
        await using var service = await RunningService.StartAsync("--Conversation:MessagesPerMinute=5");
        var secret = DirectLineClient.WithSecret(service);
        var first = await Chat.OpenAsync(secret, "dl_busy");
        var second = await Chat.OpenAsync(secret, "dl_busy");
        for (var n = 0; n < 5; n++) await first.AskAsync("你好");

        Assert.Contains("请过一分钟再发", await second.TextAsync("你好"));
        Assert.DoesNotContain("请过一分钟再发", await (await Chat.OpenAsync(secret, "dl_other")).TextAsync("你好"));
        Assert.Contains("120", await second.TextAsync("我家煤气中毒了"));
    }
}
