using ChatAssistant.Sdk.BotFramework.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Sdk.BotFramework.Tests.Turns;

public sealed class TurnContextTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task What_is_said_is_addressed_to_the_person()
    {
        using var turn = Turn();
        await turn.SendActivityAsync("收到", cancellationToken: TestContext.Current.CancellationToken);

        var reply = _adapter.ActiveQueue.Single();
        Assert.Equal(("u1", "c1", "a1"), (reply.Recipient.Id, reply.Conversation.Id, reply.ReplyToId));
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task A_trace_is_no_response()
    {
        using var turn = Turn();
        await turn.TraceActivityAsync("why", cancellationToken: TestContext.Current.CancellationToken);

        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task Handlers_see_activities_in_the_order_they_came_and_may_change_them()
    {
        using var turn = Turn();
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text += "一";
            return next();
        });
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text += "二";
            return next();
        });
        await turn.SendActivityAsync("零", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("零一二", _adapter.ActiveQueue.Single().Text);
    }

    [Fact]
    public async Task A_handler_that_does_not_go_on_keeps_everything_back()
    {
        using var turn = Turn();
        turn.OnSendActivities((_, _, _) => Task.FromResult(Array.Empty<ResourceResponse>()));
        await turn.SendActivityAsync("收到", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(_adapter.ActiveQueue);
        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task Expected_replies_are_held_back()
    {
        var asked = Some.Message();
        asked.DeliveryMode = DeliveryModes.ExpectReplies;
        using var turn = new TurnContext(_adapter, asked);
        await turn.SendActivityAsync("收到", cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(_adapter.ActiveQueue);
        Assert.Equal("收到", turn.BufferedReplyActivities.Single().Text);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task What_was_said_can_be_changed_and_taken_back()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        using var turn = Turn();
        var first = await turn.SendActivityAsync("一", cancellationToken: cancellationToken);
        var second = await turn.SendActivityAsync("二", cancellationToken: cancellationToken);

        await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = first.Id, Text = "壹" }, cancellationToken);
        await turn.DeleteActivityAsync(second.Id, cancellationToken);

        Assert.Equal("壹", _adapter.ActiveQueue.Single().Text);
    }

    [Fact]
    public async Task Nothing_cannot_be_said()
    {
        using var turn = Turn();
        var cancellationToken = TestContext.Current.CancellationToken;

        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync((IActivity)null!, cancellationToken));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => turn.SendActivitiesAsync([], cancellationToken));
    }

    [Fact]
    public void The_state_of_a_turn_is_found_by_name_and_by_type_and_is_disposed_with_it()
    {
        var owned = new MemoryStream();
        using (var turn = Turn())
        {
            turn.TurnState.Add(owned);
            turn.TurnState.Add("name", "value");

            Assert.Same(owned, turn.TurnState.Get<MemoryStream>());
            Assert.Equal("value", turn.TurnState.Get<string>("name"));
            Assert.Null(turn.TurnState.Get<string>("other"));
        }

        Assert.False(owned.CanRead);
    }

    private TurnContext Turn() => new(_adapter, Some.Message());
}
