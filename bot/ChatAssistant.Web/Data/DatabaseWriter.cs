using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data;

/// <summary>
/// One writer within the process: SQLite has one anyway, and waiting here is fairer and quicker than its busy handler. Writes that wait
/// together are committed together, so that the disk is waited for once. What is read inside a write is what will be true at its commit,
/// and one that fails takes no other with it.
/// </summary>
public sealed class DatabaseWriter : IDisposable
{
    /// <summary>More in a group and the first would wait long for the last.</summary>
    private const int MostInGroup = 128;

    /// <summary>Turns write more than messages that are stored: a channel that waits for its answer must not wait for all turns that end.</summary>
    private static readonly TimeSpan MostForOrdinary = TimeSpan.FromMilliseconds(10);

    private readonly IDbContextFactory<AssistantDbContext> _contexts;
    private readonly ConcurrentQueue<PendingWrite> _first = [];
    private readonly ConcurrentQueue<PendingWrite> _ordinary = [];
    private readonly ConcurrentQueue<PendingWrite> _alone = [];
    private readonly SemaphoreSlim _waiting = new(0);
    private readonly CancellationTokenSource _disposed = new();
    private long _commits;
    private bool _checkpointIsNext;

    public DatabaseWriter(IDbContextFactory<AssistantDbContext> contexts)
    {
        _contexts = contexts;
        // Whoever needs a writer first must not have every later write run in their name.
        using (ExecutionContext.SuppressFlow()) _ = Task.Run(RunAsync);
    }

    /// <summary>How many groups were committed.</summary>
    internal long Commits => Volatile.Read(ref _commits);

    /// <summary>
    /// Runs <paramref name="change"/>, saves what the context tracks and commits. On a fault nothing is changed. The change must not itself
    /// wait for another write.
    /// </summary>
    public Task<T> WriteAsync<T>(AssistantDbContext database, Func<CancellationToken, Task<T>> change, CancellationToken cancellationToken) =>
        WriteAsync(database, (_, stop) => change(stop), cancellationToken);

    /// <summary>The same, for a change that also runs statements.</summary>
    internal Task<T> WriteAsync<T>(AssistantDbContext database, Func<Statements, CancellationToken, Task<T>> change, CancellationToken cancellationToken) =>
        Queue(_ordinary, new PendingSave<T>(database, change, cancellationToken));

    /// <summary>A write of statements alone.</summary>
    internal Task<T> WriteAsync<T>(Func<Statements, T> change, CancellationToken cancellationToken) =>
        Queue(_ordinary, new PendingWrite<T>((statements, _) => Task.FromResult(change(statements)), _ => { }, cancellationToken));

    /// <summary>
    /// A write of statements before all ordinary ones: somebody outside waits for it. <paramref name="committed"/> is told of each commit in the
    /// order they were made, and must return at once.
    /// </summary>
    internal Task<T> WriteFirstAsync<T>(Func<Statements, T> change, Action<T> committed, CancellationToken cancellationToken) =>
        Queue(_first, new PendingWrite<T>((statements, _) => Task.FromResult(change(statements)), committed, cancellationToken));

    /// <summary>Has the writer bring what is in the log into the database after its next commit. For when that is little.</summary>
    internal void CheckpointNext() => Volatile.Write(ref _checkpointIsNext, true);

    /// <summary>
    /// Has the writer write the whole database anew, so that what was deleted stands nowhere in it. All other writes wait meanwhile, and rows are
    /// numbered anew where a table has no number of its own. Given up while it waits, it is not done.
    /// </summary>
    /// <returns>Whether it was done; another program on the data folder may be writing.</returns>
    internal Task<bool> RewriteAsync(CancellationToken cancellationToken) =>
        Queue(_alone, new PendingWrite<bool>((statements, _) => Task.FromResult(WriterConnection.Rewrite(statements)), _ => { }, cancellationToken));

    public void Dispose()
    {
        _disposed.Cancel();
        _waiting.Dispose();
        _disposed.Dispose();
    }

    private Task<T> Queue<T>(ConcurrentQueue<PendingWrite> queue, PendingWrite<T> write)
    {
        ObjectDisposedException.ThrowIf(_disposed.IsCancellationRequested, this);
        queue.Enqueue(write);
        _waiting.Release();
        return write.Result;
    }

    private async Task RunAsync()
    {
        WriterConnection? connection = null;
        try
        {
            while (!_disposed.IsCancellationRequested)
            {
                await _waiting.WaitAsync(_disposed.Token);
                connection = await CommitAsync(connection, TakeGroup());
                if (TryTake(_alone, out var alone)) connection = await RunAloneAsync(connection, alone);
            }
        }
        finally
        {
            if (connection is not null) await connection.DisposeAsync();
        }
    }

    /// <summary>
    /// A group takes more than the one it was woken for; those are then woken for in vain. One ordinary write has its place in each, so that
    /// none waits for ever.
    /// </summary>
    private List<PendingWrite> TakeGroup()
    {
        var group = new List<PendingWrite>();
        while (group.Count < MostInGroup && TryTake(_first, out var write)) group.Add(write);
        if (TryTake(_ordinary, out var ordinary)) group.Add(ordinary);
        return group;
    }

    /// <summary>The next that nobody has given up meanwhile.</summary>
    private static bool TryTake(ConcurrentQueue<PendingWrite> queue, [NotNullWhen(true)] out PendingWrite? taken)
    {
        while (queue.TryDequeue(out taken))
            if (!taken.TryWithdraw()) return true;

        return false;
    }

    /// <returns>The connection to go on with; null when another must be opened.</returns>
    private async Task<WriterConnection?> CommitAsync(WriterConnection? connection, List<PendingWrite> group)
    {
        if (group.Count == 0) return connection;
        try
        {
            connection ??= await WriterConnection.OpenAsync(_contexts);
            await connection.CommitAsync(() => RunGroupAsync(group, connection.Statements));
            Interlocked.Increment(ref _commits);
        }
        catch (Exception fault) when (group.TrueForAll(write => write.Keep(fault)))
        {
            // No disk space, no lock in time: nothing of the group is true, and each is told so below.
            if (connection is not null) await connection.DisposeAsync();
            connection = null;
        }

        foreach (var write in group) write.Finish();
        if (Interlocked.Exchange(ref _checkpointIsNext, false)) connection?.Checkpoint();
        return connection;
    }

    /// <summary>What no transaction may be open around.</summary>
    private async Task<WriterConnection?> RunAloneAsync(WriterConnection? connection, PendingWrite write)
    {
        try
        {
            connection ??= await WriterConnection.OpenAsync(_contexts);
            await write.RunAloneAsync(connection.Statements);
        }
        catch (Exception fault) when (write.Keep(fault))
        {
            // No connection could be opened. Who asked is told so below.
        }

        write.Finish();
        return connection;
    }

    private async Task RunGroupAsync(List<PendingWrite> group, Statements statements)
    {
        var begun = Stopwatch.GetTimestamp();
        for (var place = 0; place < group.Count; place++)
        {
            await group[place].RunAsync(statements);
            var isLast = place == group.Count - 1 && group.Count < MostInGroup && Stopwatch.GetElapsedTime(begun) < MostForOrdinary;
            if (isLast && TryTake(_ordinary, out var write)) group.Add(write);
        }
    }
}
