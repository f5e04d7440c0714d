using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Retention;

/// <summary>
/// Brings what was deleted out of the write-ahead log as well: pages from before the deletion stand in it until they are carried into the
/// database. In the database itself they are overwritten at once (secure_delete). Not VACUUM: it would also number rows anew that are read by
/// their number.
/// </summary>
internal sealed class StoreScrub(IDbContextFactory<AssistantDbContext> contexts, ILogger<StoreScrub> logger)
{
    /// <summary>Whoever reads at that moment keeps the log as it is; the next run, or the next start, does it then.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await database.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = database.Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            if (await command.ExecuteScalarAsync(cancellationToken) is not 0L) logger.ScrubPutOff();
        }
        finally
        {
            await database.Database.CloseConnectionAsync();
        }
    }
}
