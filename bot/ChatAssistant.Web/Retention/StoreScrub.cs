using ChatAssistant.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Retention;

/// <summary>
/// Brings what was deleted out of the files. SQLite overwrites what is deleted where it stands (secure_delete), but not the copies it made while
/// it moved rows from page to page: so the database is written anew, and its log, in which pages from before stand, is cut off. All writes wait
/// meanwhile, so it is done at night alone, by the service that answers people, and only when a mark says that there is something.
/// </summary>
internal sealed class StoreScrub(IDbContextFactory<AssistantDbContext> contexts, DatabaseWriter writer, ILogger<StoreScrub> logger)
{
    /// <summary>Whoever reads at that moment keeps the log as it is; the marks then stay for the next night.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        if (await database.ScrubMarks.MaxAsync(row => (long?)row.Id, cancellationToken) is not { } last) return;
        if (await writer.RewriteAsync(cancellationToken) && await CutLogAsync(database, cancellationToken))
            await writer.WriteAsync(statements => statements.Run("""DELETE FROM "ScrubMarks" WHERE "Id" <= @p0""", last), cancellationToken);
        else
            logger.ScrubPutOff();
    }

    private static async Task<bool> CutLogAsync(AssistantDbContext database, CancellationToken cancellationToken)
    {
        await database.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = database.Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            return await command.ExecuteScalarAsync(cancellationToken) is 0L;
        }
        finally
        {
            // The pool does not: each opening that is left counts, and from the second on the context can join no common write.
            await database.Database.CloseConnectionAsync();
        }
    }
}
