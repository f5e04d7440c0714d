using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data;

/// <summary>A write that ends with saving what a context tracks, in the writer's transaction.</summary>
internal sealed class PendingSave<T>(AssistantDbContext database, Func<Statements, CancellationToken, Task<T>> change, CancellationToken cancellationToken)
    : PendingWrite<T>(change, _ => { }, cancellationToken)
{
    protected override async Task ChangeAsync(Statements statements, CancellationToken cancellationToken)
    {
        var own = database.Database.GetConnectionString();
        try
        {
            await EnterAsync(statements.Transaction!);
            await base.ChangeAsync(statements, cancellationToken);
            await database.SaveChangesAsync(cancellationToken);
        }
        finally
        {
            await LeaveAsync(own);
        }
    }

    private async Task EnterAsync(DbTransaction transaction)
    {
        // A context of the pool counts how often it was opened, over all who had it; one that is still open can take no other connection.
        do await database.Database.CloseConnectionAsync();
        while (database.Database.GetDbConnection().State is not ConnectionState.Closed);
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
