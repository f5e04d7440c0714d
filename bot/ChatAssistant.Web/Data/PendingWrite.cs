using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data;

/// <summary>A write that waits for its place in a transaction.</summary>
internal abstract class PendingWrite(AssistantDbContext database, CancellationToken cancellationToken)
{
    private const string Savepoint = "one_of_the_group";

    protected Exception? Fault { get; private set; }

    /// <summary>True when who asked for it has given up while it waited. It is then over, and changes nothing.</summary>
    public bool TryWithdraw()
    {
        if (!cancellationToken.IsCancellationRequested) return false;
        Keep(new OperationCanceledException(cancellationToken));
        Finish();
        return true;
    }

    /// <summary>
    /// Does the write's part in a transaction. Its own fault is kept for who asked for it, and what it had changed is taken back.
    /// </summary>
    /// <exception cref="DbException">The transaction is broken.</exception>
    public async Task RunAsync(DbTransaction transaction)
    {
        var own = database.Database.GetConnectionString();
        await transaction.SaveAsync(Savepoint, CancellationToken.None);
        try
        {
            await EnterAsync(transaction);
            await ChangeAsync(cancellationToken);
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (Exception fault) when (Keep(fault))
        {
            // SQLite may have ended the whole transaction by itself. Then this throws, and nothing that follows runs outside of one.
            await transaction.RollbackAsync(Savepoint, CancellationToken.None);
        }
        finally
        {
            await LeaveAsync(own);
        }

        await transaction.ReleaseAsync(Savepoint, CancellationToken.None);
    }

    /// <summary>Keeps a fault for who asked for the write; the first is the one that tells. Always true, as a filter must be.</summary>
    public bool Keep(Exception fault)
    {
        Fault ??= fault;
        return true;
    }

    /// <summary>Tells who asked for it what came of it.</summary>
    public abstract void Finish();

    protected abstract Task ChangeAsync(CancellationToken cancellationToken);

    private async Task EnterAsync(DbTransaction transaction)
    {
        // The group has savepoints of its own.
        database.Database.AutoSavepointsEnabled = false;
        database.Database.SetDbConnection(transaction.Connection);
        await database.Database.UseTransactionAsync(transaction, CancellationToken.None);
    }

    private async Task LeaveAsync(string? own)
    {
        await database.Database.UseTransactionAsync(null, CancellationToken.None);
        database.Database.SetDbConnection(null, contextOwnsConnection: true);
        database.Database.SetConnectionString(own);
    }
}
