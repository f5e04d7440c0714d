using System.Threading.Channels;
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

    private readonly IDbContextFactory<AssistantDbContext> _contexts;
    private readonly Channel<PendingWrite> _waiting = Channel.CreateUnbounded<PendingWrite>(new UnboundedChannelOptions { SingleReader = true });

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
        WriteAsync(database, change, _ => { }, cancellationToken);

    /// <summary>The same; <paramref name="committed"/> is told of each commit in the order they were made. It must return at once.</summary>
    public Task<T> WriteAsync<T>(AssistantDbContext database, Func<CancellationToken, Task<T>> change, Action<T> committed, CancellationToken cancellationToken)
    {
        var write = new PendingWrite<T>(database, change, committed, cancellationToken);
        ObjectDisposedException.ThrowIf(!_waiting.Writer.TryWrite(write), this);
        return write.Result;
    }

    public void Dispose() => _waiting.Writer.TryComplete();

    private async Task RunAsync()
    {
        while (await _waiting.Reader.WaitToReadAsync()) await CommitAsync(TakeGroup());
    }

    private List<PendingWrite> TakeGroup()
    {
        var group = new List<PendingWrite>();
        while (group.Count < MostInGroup && _waiting.Reader.TryRead(out var write))
            if (!write.TryWithdraw()) group.Add(write);

        return group;
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
