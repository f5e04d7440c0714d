using ChatAssistant.Channels.Inbox;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Channels.Turns;

/// <summary>Takes up what a stopped program left behind, at the start, before new messages come in.</summary>
internal sealed class TurnsLeftBehind(IInbox inbox, TurnDispatcher dispatcher, IEnumerable<DispatchedChannel> channels, ILogger<TurnsLeftBehind> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var names = channels.Select(channel => channel.Name).ToArray();
        var left = await inbox.PendingAsync(names, cancellationToken);
        if (left.Count > 0) logger.TakingUp(left.Count);
        foreach (var entry in left) _ = dispatcher.Dispatch(entry);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
