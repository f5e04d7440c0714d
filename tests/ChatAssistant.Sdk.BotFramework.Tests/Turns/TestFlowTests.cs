using Microsoft.Bot.Builder.Adapters;

namespace ChatAssistant.Sdk.BotFramework.Tests.Turns;

public sealed class TestFlowTests
{
    [Fact]
    public Task What_was_expected_passes() =>
        Flow().Test("一", "你说一").Send("二").AssertReplyContains("二").Send("三").AssertReplyOneOf(["四", "你说三"]).AssertNoReply(timeout: 50).StartTestAsync();

    [Fact]
    public Task Another_reply_fails() => Assert.ThrowsAnyAsync<Exception>(Flow().Test("一", "二").StartTestAsync);

    [Fact]
    public Task Silence_fails() => Assert.ThrowsAsync<TimeoutException>(Flow().Test("一", "你说一").AssertReply("还有", timeout: 50).StartTestAsync);

    [Fact]
    public Task A_reply_where_none_was_expected_fails() => Assert.ThrowsAnyAsync<Exception>(Flow().Send("一").AssertNoReply(timeout: 50).StartTestAsync);

    private static TestFlow Flow() => new(
        new TestAdapter(), (turn, token) => turn.SendActivityAsync($"你说{turn.Activity.Text}", cancellationToken: token));
}
