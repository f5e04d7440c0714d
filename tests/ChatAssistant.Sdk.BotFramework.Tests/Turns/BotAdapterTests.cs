using ChatAssistant.Sdk.BotFramework.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Sdk.BotFramework.Tests.Turns;

public sealed class BotAdapterTests
{
    private readonly List<string> _seen = [];

    [Fact]
    public async Task Middleware_stands_around_the_bot_in_the_order_it_was_added()
    {
        var adapter = new TestAdapter().Use(new Noting("外", _seen)).Use(new Noting("内", _seen));

        await new TestFlow(adapter, Note).Send("你好").StartTestAsync();

        Assert.Equal(["外>", "内>", "bot", "<内", "<外"], _seen);
    }

    [Fact]
    public async Task A_fault_goes_to_the_error_handler_when_there_is_one()
    {
        var adapter = new TestAdapter
        {
            OnTurnError = (turn, fault) => turn.SendActivityAsync($"出错了：{fault.Message}"),
        };

        await new TestFlow(adapter, Fail).Test("你好", "出错了：坏了").StartTestAsync();
    }

    [Fact]
    public Task A_fault_goes_to_the_caller_when_there_is_no_handler() =>
        Assert.ThrowsAsync<InvalidOperationException>(() => new TestFlow(new TestAdapter(), Fail).Send("你好").StartTestAsync());

    [Fact]
    public async Task A_conversation_is_continued_with_an_event_of_the_bots_own()
    {
        var adapter = new TestAdapter();
        var reference = Some.Message().GetConversationReference();

        await adapter.ContinueConversationAsync("bot", reference, (turn, token) =>
        {
            Assert.Equal(ActivityEventNames.ContinueConversation, turn.Activity.Name);
            return turn.SendActivityAsync("已办结", cancellationToken: token);
        }, TestContext.Current.CancellationToken);

        Assert.Equal(("已办结", "c1"), (Some.TextOf(adapter.ActiveQueue.Peek()), adapter.GetNextReply().Conversation.Id));
    }

    [Fact]
    public async Task A_wrong_locale_does_not_stop_a_turn()
    {
        var adapter = new TestAdapter { Locale = "no such locale!" };

        await new TestFlow(adapter, (turn, token) => turn.SendActivityAsync("好", cancellationToken: token)).Test("你好", "好").StartTestAsync();
    }

    [Fact]
    public async Task A_transcript_has_both_sides_of_a_turn()
    {
        var transcripts = new MemoryTranscriptStore();
        var adapter = new TestAdapter(TestAdapter.CreateConversation("c9")).Use(new TranscriptLoggerMiddleware(transcripts));

        await new TestFlow(adapter, (turn, token) => turn.SendActivityAsync("再见", cancellationToken: token)).Test("你好", "再见").StartTestAsync();

        var page = await transcripts.GetTranscriptActivitiesAsync("test", "c9");
        Assert.Equal(["你好", "再见"], page.Items.Select(Some.TextOf));
        Assert.Equal("c9", (await transcripts.ListTranscriptsAsync("test")).Items.Single().Id);
    }

    private static Task Fail(ITurnContext turn, CancellationToken cancellationToken) => throw new InvalidOperationException("坏了");

    private Task Note(ITurnContext turn, CancellationToken cancellationToken)
    {
        _seen.Add("bot");
        return Task.CompletedTask;
    }

    private sealed class Noting(string name, List<string> seen) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            seen.Add($"{name}>");
            await next(cancellationToken);
            seen.Add($"<{name}");
        }
    }
}
