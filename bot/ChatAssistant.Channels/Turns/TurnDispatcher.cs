using System.Collections.Concurrent;
using ChatAssistant.Channels.Inbox;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Turns;

/// <summary>
/// Gives each stored message its turn: one at a time in a conversation, in the order they were stored, conversations side by side.
/// </summary>
public sealed class TurnDispatcher(TurnRunner runner, TurnThreads threads, InboxLine line, InboxGate gate, IOptions<TurnOptions> options) : IHostedService, IDisposable
{
    private readonly Dictionary<string, Queue<InboxEntry>> _waiting = [];
    private readonly ConcurrentDictionary<long, TaskCompletionSource> _unfinished = new();
    private readonly ConcurrentDictionary<string, Task> _running = new();
    private readonly SemaphoreSlim _places = new(options.Value.MostAtOnce);
    private readonly CancellationTokenSource _stopping = new();
    private volatile bool _hasStopped;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        line.Open(entry => _ = Dispatch(entry));
        return Task.CompletedTask;
    }

    /// <summary>
    /// Queues a message for its turn; a running service does so by itself with each that is stored. Once it stops they stay in the inbox, for
    /// the next start.
    /// </summary>
    /// <returns>Ends when the turn is over; cancelled when the service stops before it has begun.</returns>
    public Task Dispatch(InboxEntry entry)
    {
        lock (_waiting)
        {
            if (_hasStopped) return Task.FromCanceled(new CancellationToken(canceled: true));
            if (_unfinished.TryGetValue(entry.Id, out var known)) return known.Task;
            var finished = _unfinished[entry.Id] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            Queue(entry);
            return finished.Task;
        }
    }

    /// <summary>Ends when the turn of a dispatched message is over; at once when it is not waiting here.</summary>
    /// <exception cref="OperationCanceledException">The service stops, or <paramref name="cancellationToken"/> is tired of waiting.</exception>
    public Task WhenHandledAsync(long entryId, CancellationToken cancellationToken)
    {
        if (_unfinished.TryGetValue(entryId, out var finished)) return finished.Task.WaitAsync(cancellationToken);
        // Stored while the service stops, its turn comes at the next start: who waits for the replies must not take none for an answer.
        return _hasStopped ? Task.FromCanceled(new CancellationToken(canceled: true)) : Task.CompletedTask;
    }

    /// <summary>Lets the turns that have begun end; what waits stays in the inbox for the next start.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_waiting)
        {
            _hasStopped = true;
            foreach (var left in _waiting.Values.SelectMany(queue => queue)) Finish(left, finished => finished.TrySetCanceled());
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

    private void Queue(InboxEntry entry)
    {
        gate.Waits(entry.Conversation);
        if (_waiting.TryGetValue(entry.Conversation, out var queue))
        {
            queue.Enqueue(entry);
            return;
        }

        _waiting.Add(entry.Conversation, new Queue<InboxEntry>([entry]));
        _running[entry.Conversation] = threads.RunAsync(() => DrainAsync(entry.Conversation));
    }

    /// <summary>A message is taken off its queue only when there is a place for its turn, so that stopping finds it waiting.</summary>
    private async Task DrainAsync(string conversation)
    {
        var isMore = true;
        while (isMore)
        {
            await _places.WaitAsync(_stopping.Token);
            try
            {
                isMore = await RunNextAsync(conversation);
            }
            finally
            {
                _places.Release();
            }
        }
    }

    private async Task<bool> RunNextAsync(string conversation)
    {
        if (Next(conversation) is not { } entry) return false;
        try
        {
            await runner.RunAsync(entry, _stopping.Token);
        }
        finally
        {
            Finish(entry, finished => finished.TrySetResult());
        }

        return true;
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

    private void Finish(InboxEntry entry, Action<TaskCompletionSource> end)
    {
        gate.Leaves(entry.Conversation);
        if (_unfinished.TryRemove(entry.Id, out var finished)) end(finished);
    }
}
