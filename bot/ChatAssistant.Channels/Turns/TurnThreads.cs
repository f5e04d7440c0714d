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

    /// <summary>Also what the threads wait on: without spinning, which would take the processor from who has something to do.</summary>
    private readonly Queue<Task> _due = [];

    private readonly Thread[] _threads;
    private bool _isOver;

    public TurnThreads()
    {
        _threads = [.. Enumerable.Range(1, Math.Max(Fewest, Environment.ProcessorCount)).Select(number => ModestThread.Start($"Turns {number}", Run))];
    }

    public override int MaximumConcurrencyLevel => _threads.Length;

    /// <summary>Begins something asynchronous here, and ends with it.</summary>
    public Task RunAsync(Func<Task> begin) => Task.Factory.StartNew(begin, CancellationToken.None, TaskCreationOptions.DenyChildAttach, this).Unwrap();

    /// <summary>The threads end when nothing is left to do. What is queued later, as what a stop broke off, runs on the pool.</summary>
    public void Dispose()
    {
        lock (_due)
        {
            _isOver = true;
            Monitor.PulseAll(_due);
        }
    }

    protected override void QueueTask(Task task)
    {
        lock (_due)
        {
            if (_isOver)
            {
                ThreadPool.UnsafeQueueUserWorkItem(late => TryExecuteTask(late), task, preferLocal: false);
                return;
            }

            _due.Enqueue(task);
            Monitor.Pulse(_due);
        }
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => _isOurs && !taskWasPreviouslyQueued && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (_due) return [.. _due];
    }

    private void Run()
    {
        _isOurs = true;
        while (Next() is { } task) TryExecuteTask(task);
    }

    private Task? Next()
    {
        lock (_due)
        {
            while (_due.Count == 0 && !_isOver) Monitor.Wait(_due);
            return _due.TryDequeue(out var task) ? task : null;
        }
    }
}
