using System.Collections.Concurrent;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Tests.Data;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Channels;

public sealed class TurnDispatcherTests
{
    private readonly ConcurrentQueue<string> _begun = [];
    private readonly TaskCompletionSource _first = new();

    [Fact]
    public async Task A_message_that_arrives_while_an_earlier_one_is_handled_waits_for_its_end_and_other_conversations_do_not()
    {
        await using var host = await StoreHost.StartAsync(HandleAsync);
        using var threads = new TurnThreads();
        using var dispatcher = ActivatorUtilities.CreateInstance<TurnDispatcher>(host.Services, threads);

        var slow = dispatcher.Dispatch(await AcceptAsync(host, "m1", "慢", "c1"));
        await UntilBegunAsync("慢");
        var (second, third) = (dispatcher.Dispatch(await AcceptAsync(host, "m2", "二", "c1")), dispatcher.Dispatch(await AcceptAsync(host, "m3", "三", "c1")));
        await dispatcher.Dispatch(await AcceptAsync(host, "m4", "别人", "c2"));

        Assert.Equal(["慢", "别人"], _begun);
        Assert.False(slow.IsCompleted);

        _first.SetResult();
        await Task.WhenAll(slow, second, third);
        Assert.Equal(["慢", "别人", "二", "三"], _begun);
    }

    [Fact]
    public async Task A_message_that_fails_does_not_keep_the_next_one_waiting_for_ever()
    {
        await using var host = await StoreHost.StartAsync((turn, stop) =>
        {
            _begun.Enqueue(turn.Activity.Text);
            return turn.Activity.Text is "坏" ? throw new InvalidOperationException() : turn.SendActivityAsync("好", cancellationToken: stop);
        });
        using var threads = new TurnThreads();
        using var dispatcher = ActivatorUtilities.CreateInstance<TurnDispatcher>(host.Services, threads);

        var bad = dispatcher.Dispatch(await AcceptAsync(host, "m1", "坏", "c1"));
        await Task.WhenAll(bad, dispatcher.Dispatch(await AcceptAsync(host, "m2", "好", "c1")));

        Assert.Equal("好", _begun.Last());
        Assert.Single(_begun, text => text is "好");
    }

    private async Task HandleAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        _begun.Enqueue(turn.Activity.Text);
        if (turn.Activity.Text is "慢") await _first.Task.WaitAsync(cancellationToken);
        await turn.SendActivityAsync($"回：{turn.Activity.Text}", cancellationToken: cancellationToken);
    }

    private Task UntilBegunAsync(string text) => Patience.UntilAsync(() => _begun.Contains(text));

    private static async Task<InboxEntry> AcceptAsync(StoreHost host, string id, string text, string conversation)
    {
        var message = StoreHost.Message(id, text);
        message.Activity.Conversation = new ConversationAccount(id: conversation);
        return (await host.AcceptAsync(message)).Entry;
    }
}
