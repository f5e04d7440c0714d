using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data;

/// <summary>
/// Brings what was committed from the log into the database, beside the writer: done by a commit it holds up all that wait for the writer, a
/// tenth of a second each time under load. What is committed meanwhile is a little, and the writer adds that itself.
/// </summary>
internal sealed class CheckpointWatch(
    IDbContextFactory<AssistantDbContext> contexts, DatabaseWriter writer, TimeProvider clock, ILogger<CheckpointWatch> logger) : BackgroundService
{
    /// <summary>Takes in what may be, and waits for nobody: what is still being read stays in the log.</summary>
    internal const string Statement = "PRAGMA wal_checkpoint(PASSIVE)";

    /// <summary>Oftener, the same pages are written again and again; more seldom, the log grows and each time takes longer.</summary>
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var seen = 0L;
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Every, clock, stoppingToken);
            if (writer.Commits == seen) continue;
            seen = writer.Commits;
            await CheckpointAsync(stoppingToken);
        }
    }

    private async Task CheckpointAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            await database.Database.OpenConnectionAsync(cancellationToken);
            if (await LeavesSomethingAsync(database.Database.GetDbConnection(), cancellationToken)) writer.CheckpointNext();
        }
        catch (DbException fault)
        {
            // A full disk: the log keeps what was committed.
            logger.CheckpointFailed(fault.GetType().Name);
        }
        finally
        {
            // A pooled context that went back open could not join a common write.
            await database.Database.CloseConnectionAsync();
        }
    }

    private static async Task<bool> LeavesSomethingAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Statement;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        // Whether it was kept from it, how many pages the log holds, how many of them are now in the database.
        return await reader.ReadAsync(cancellationToken) && reader.GetInt64(2) < reader.GetInt64(1);
    }
}
