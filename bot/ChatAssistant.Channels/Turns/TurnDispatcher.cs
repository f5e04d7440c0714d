using System.Collections.Concurrent;
using ChatAssistant.Channels.Inbox;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Turns;

/// <summary>
/// Gives each stored message its turn: one at a time in a conversation, in the order they were stored,
/// conversations side by side. What a stopped process left behind is taken up at the start, before new messages come in.
/// </summary>
public sealed class TurnDispatcher(
    IInbox inbox, TurnRunner runner, IEnumerable<DispatchedChannel> channels, IOptions<TurnOptions> options, ILogger<TurnDispatcher> logger)
    : IHostedService, IDisposable
{
    private readonly Dictionary<string, Queue<InboxEntry>> _waiting = [];
    private readonly ConcurrentDictionary<long, TaskCompletionSource> _unfinished = new();
    private readonly ConcurrentDictionary<string, Task> _running = new();
    private readonly SemaphoreSlim _places = new(options.Value.MostAtOnce);
    private readonly CancellationTokenSource _stopping = new();

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var names = channels.Select(channel => channel.Name).ToArray();
        var left = await inbox.PendingAsync(names, cancellationToken);
        if (left.Count > 0) logger.TakingUp(left.Count);
        foreach (var entry in left) _ = Dispatch(entry);
    }

    /// <summary>Queues a message for its turn.</summary>
    /// <returns>Ends when the turn is over.</returns>
    public Task Dispatch(InboxEntry entry)
    {
        var finished = _unfinished.GetOrAdd(entry.Id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (_waiting)
        {
            if (_waiting.TryGetValue(entry.Conversation, out var queue))
            {
                queue.Enqueue(entry);
                return finished.Task;
            }

            _waiting.Add(entry.Conversation, new Queue<InboxEntry>([entry]));
            _running[entry.Conversation] = Task.Run(() => DrainAsync(entry.Conversation));
        }

        return finished.Task;
    }

    /// <summary>Ends when the turn of a dispatched message is over; at once when it is not waiting here.</summary>
    public Task WhenHandledAsync(long entryId, CancellationToken cancellationToken) =>
        _unfinished.TryGetValue(entryId, out var finished) ? finished.Task.WaitAsync(cancellationToken) : Task.CompletedTask;

    /// <summary>Lets the turns that have begun end; what waits stays in the inbox for the next start.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_waiting)
        {
            foreach (var queue in _waiting.Values) queue.Clear();
        }

        try
        {
            await Task.WhenAll(_running.Values).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            await _stopping.CancelAsync();
        }
    }

    public void Dispose()
    {
        _places.Dispose();
        _stopping.Dispose();
    }

    private async Task DrainAsync(string conversation)
    {
        while (Next(conversation) is { } entry)
        {
            await _places.WaitAsync(_stopping.Token);
            try
            {
                await runner.RunAsync(entry, _stopping.Token);
            }
            finally
            {
                _places.Release();
                if (_unfinished.TryRemove(entry.Id, out var finished)) finished.TrySetResult();
            }
        }
    }

    private InboxEntry? Next(string conversation)
    {
        lock (_waiting)
        {
            if (_waiting[conversation].TryDequeue(out var entry)) return entry;
            _waiting.Remove(conversation);
            _running.TryRemove(conversation, out _);
            return null;
        }
    }
}
