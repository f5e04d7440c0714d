using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

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

    /// <summary>A turn writes ten times what storing a message does: a channel that waits for its answer must not wait for all turns that end.</summary>
    private const int MostOrdinaryInGroup = 4;

    private readonly IDbContextFactory<AssistantDbContext> _contexts;
    private readonly ConcurrentQueue<PendingWrite> _first = [];
    private readonly ConcurrentQueue<PendingWrite> _ordinary = [];
    private readonly SemaphoreSlim _waiting = new(0);
    private readonly CancellationTokenSource _disposed = new();

    public DatabaseWriter(IDbContextFactory<AssistantDbContext> contexts)
    {
        _contexts = contexts;
        // Whoever needs a writer first must not have every later write run in their name.
        using (ExecutionContext.SuppressFlow()) _ = Task.Run(RunAsync);
    }

    /// <summary>
    /// Runs <paramref name="change"/>, saves what the context tracks and commits. On a fault nothing is changed. The change must not itself
    /// wait for another write.
    /// </summary>
    public Task<T> WriteAsync<T>(AssistantDbContext database, Func<CancellationToken, Task<T>> change, CancellationToken cancellationToken) =>
        Queue(_ordinary, new PendingWrite<T>(database, change, _ => { }, cancellationToken));

    /// <summary>
    /// The same, before all ordinary writes: somebody outside waits for it. <paramref name="committed"/> is told of each commit in the order
    /// they were made, and must return at once.
    /// </summary>
    public Task<T> WriteFirstAsync<T>(
        AssistantDbContext database, Func<CancellationToken, Task<T>> change, Action<T> committed, CancellationToken cancellationToken) =>
        Queue(_first, new PendingWrite<T>(database, change, committed, cancellationToken));

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
        while (!_disposed.IsCancellationRequested)
        {
            await _waiting.WaitAsync(_disposed.Token);
            await CommitAsync(TakeGroup());
        }
    }

    /// <summary>A group takes more than the one it was woken for; those are then woken for in vain.</summary>
    private List<PendingWrite> TakeGroup()
    {
        var group = new List<PendingWrite>();
        while (group.Count < MostInGroup && _first.TryDequeue(out var write)) AddTo(group, write);
        for (var place = 0; place < MostOrdinaryInGroup && _ordinary.TryDequeue(out var write); place++) AddTo(group, write);
        return group;
    }

    private static void AddTo(List<PendingWrite> group, PendingWrite write)
    {
        if (!write.TryWithdraw()) group.Add(write);
    }

    private async Task CommitAsync(List<PendingWrite> group)
    {
        if (group.Count == 0) return;
        try
        {
            await using var leader = await _contexts.CreateDbContextAsync();
            await using var transaction = await leader.Database.BeginTransactionAsync();
            foreach (var write in group) await write.RunAsync(transaction.GetDbTransaction());
            await transaction.CommitAsync();
        }
        catch (Exception fault) when (group.TrueForAll(write => write.Keep(fault)))
        {
            // No disk space, no lock in time: nothing of the group is true, and each is told so below.
        }

        foreach (var write in group) write.Finish();
    }
}
