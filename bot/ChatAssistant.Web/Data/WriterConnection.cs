using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ChatAssistant.Web.Data;

/// <summary>The writer's own connection. It stays open, so that what was prepared on it stays prepared.</summary>
internal sealed class WriterConnection : IAsyncDisposable
{
    private readonly AssistantDbContext _database;

    private WriterConnection(AssistantDbContext database)
    {
        _database = database;
        Statements = new Statements((SqliteConnection)database.Database.GetDbConnection());
    }

    public Statements Statements { get; }

    public static async Task<WriterConnection> OpenAsync(IDbContextFactory<AssistantDbContext> contexts)
    {
        var database = await contexts.CreateDbContextAsync();
        try
        {
            await database.Database.OpenConnectionAsync();
            return new(database);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs what changes something, and commits it.</summary>
    public async Task CommitAsync(Func<Task> change)
    {
        await using var transaction = await _database.Database.BeginTransactionAsync();
        Statements.Transaction = transaction.GetDbTransaction();
        try
        {
            await change();
            await transaction.CommitAsync();
        }
        finally
        {
            Statements.Transaction = null;
        }
    }

    /// <summary>Brings the log into the database.</summary>
    public void Checkpoint()
    {
        try
        {
            Statements.Run(CheckpointWatch.Statement);
        }
        catch (SqliteException)
        {
            // A full disk. What was committed stands in the log, and whoever looks next says so.
        }
    }

    /// <summary>Writes the whole database anew.</summary>
    /// <returns>Whether it was done.</returns>
    public static bool Rewrite(Statements statements)
    {
        try
        {
            statements.Run("VACUUM");
            return true;
        }
        catch (SqliteException)
        {
            // Another program writes, or the disk has no room for a second copy. Nothing was changed.
            return false;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Statements.Dispose();
        try
        {
            // Closed first, or the context would go back into its pool as one whose connection is in use.
            await _database.Database.CloseConnectionAsync();
            await _database.DisposeAsync();
        }
        catch (SqliteException)
        {
            // A connection whose disk is gone may not even close. The next one is opened anew.
        }
    }
}
