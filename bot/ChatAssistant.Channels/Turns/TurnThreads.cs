using System.Collections.Concurrent;

namespace ChatAssistant.Channels.Turns;

/// <summary>
/// Threads of their own for turns, one a processor and modest ones. A turn computes for milliseconds, and many at once would fill the pool's
/// threads and the processors: a channel that wants to know whether its message is stored would wait for all of them. What a turn awaits goes on
/// here, too.
/// </summary>
public sealed class TurnThreads : TaskScheduler, IDisposable
{
    /// <summary>A turn that waits for the store must not keep the only thread.</summary>
    private const int Fewest = 2;

    [ThreadStatic]
    private static bool _isOurs;

    private readonly BlockingCollection<Task> _due = [];
    private readonly Thread[] _threads;

    public TurnThreads()
    {
        _threads = [.. Enumerable.Range(1, Math.Max(Fewest, Environment.ProcessorCount)).Select(number => ModestThread.Start($"Turns {number}", Run))];
    }

    public override int MaximumConcurrencyLevel => _threads.Length;

    /// <summary>Begins something asynchronous here, and ends with it.</summary>
    public Task RunAsync(Func<Task> begin) => Task.Factory.StartNew(begin, CancellationToken.None, TaskCreationOptions.DenyChildAttach, this).Unwrap();

    /// <summary>The threads end when nothing is left to do. What is queued later runs on the pool.</summary>
    public void Dispose() => _due.CompleteAdding();

    protected override void QueueTask(Task task)
    {
        try
        {
            _due.Add(task);
        }
        catch (InvalidOperationException)
        {
            // What was broken off by a stop still has to end.
            ThreadPool.UnsafeQueueUserWorkItem(late => TryExecuteTask(late), task, preferLocal: false);
        }
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => _isOurs && !taskWasPreviouslyQueued && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks() => [.. _due];

    private void Run()
    {
        _isOurs = true;
        foreach (var task in _due.GetConsumingEnumerable()) TryExecuteTask(task);
    }
}
