using ChatAssistant.Sdk.BotFramework.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Sdk.BotFramework.Tests.Integration;

public sealed class ProactiveTests : IAsyncLifetime
{
    private ChannelService _channel = null!;
    private BotHost _bot = null!;

    public async ValueTask InitializeAsync()
    {
        _channel = await ChannelService.StartAsync();
        _bot = await BotHost.StartAsync(new EchoBot());
    }

    public async ValueTask DisposeAsync()
    {
        await _bot.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task The_bot_speaks_first()
    {
        await ContinueAsync((turn, token) => turn.SendActivityAsync("您的建议已办结。", cancellationToken: token));

        var call = _channel.Calls.Single();
        Assert.Equal(("POST", "您的建议已办结。"), (call.Method, call.Body.Value<string>("text")));
        Assert.Equal("u1", call.Body["recipient"]!.Value<string>("id"));
    }

    [Fact]
    public async Task What_was_said_is_changed_and_taken_back()
    {
        await ContinueAsync(async (turn, token) =>
        {
            await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "m/1", Text = "改" }, token);
            await turn.DeleteActivityAsync("m/2", token);
        });

        Assert.Equal(
            [("PUT", "/v3/conversations/c1/activities/m%2F1"), ("DELETE", "/v3/conversations/c1/activities/m%2F2")],
            _channel.Calls.Select(call => (call.Method, call.Target)));
    }

    [Fact]
    public async Task A_channel_that_says_no_is_a_fault_of_the_turn()
    {
        _channel.Statuses.Enqueue(403);

        await Assert.ThrowsAnyAsync<Exception>(() => ContinueAsync((turn, token) => turn.SendActivityAsync("好", cancellationToken: token)));
    }

    [Fact]
    public async Task A_conversation_is_opened_at_the_channel()
    {
        string? opened = null;
        var parameters = new ConversationParameters(bot: new ChannelAccount("b1"), members: [new ChannelAccount("u1")]);
        await _bot.Adapter.CreateConversationAsync("", "wechat", _channel.Url, "", parameters, (turn, _) =>
        {
            opened = turn.Activity.Conversation.Id;
            return Task.CompletedTask;
        }, TestContext.Current.CancellationToken);

        Assert.Equal(("POST", "/v3/conversations"), (_channel.Calls.Single().Method, _channel.Calls.Single().Target));
        Assert.Equal("r1", opened);
    }

    [Fact]
    public async Task An_id_cannot_climb_out_of_its_path()
    {
        var reference = Reference();
        reference.Conversation.Id = "..";

        await Assert.ThrowsAnyAsync<Exception>(() => _bot.Adapter.ContinueConversationAsync(
            "", reference, (turn, token) => turn.SendActivityAsync("好", cancellationToken: token), TestContext.Current.CancellationToken));
        Assert.DoesNotContain(_channel.Calls, call => !call.Target.StartsWith("/v3/conversations/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_turn_can_reach_the_connector_itself()
    {
        await ContinueAsync(async (turn, token) =>
        {
            var conversations = turn.TurnState.Get<IConnectorClient>().Conversations;
            await conversations.SendToConversationAsync("c2", new Activity { Type = ActivityTypes.Message, Text = "他处" }, token);
        });

        Assert.Equal("/v3/conversations/c2/activities", _channel.Calls.Single().Target);
    }

    private Task ContinueAsync(BotCallbackHandler callback) =>
        _bot.Adapter.ContinueConversationAsync("", Reference(), callback, TestContext.Current.CancellationToken);

    private ConversationReference Reference() => new()
    {
        ChannelId = "wechat",
        ServiceUrl = _channel.Url,
        Conversation = new ConversationAccount(id: "c1"),
        User = new ChannelAccount("u1"),
        Bot = new ChannelAccount("b1"),
    };
}
