using ChatAssistant.Web.Data;
using ChatAssistant.Web.HotIssues;
using ChatAssistant.Web.Statistics;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Retention;

/// <summary>
/// Brings what was deleted out of the files. SQLite overwrites what is deleted where it stands (secure_delete), but not the copies it made while
/// it moved rows from page to page: so the database is written anew, and its log, in which pages from before stand, is cut off. Whatever knows
/// events by the number of their row begins anew.
/// </summary>
internal sealed class StoreScrub(
    IDbContextFactory<AssistantDbContext> contexts, DatabaseWriter writer, FactsLedger ledger, HotIssueCount issues, ILogger<StoreScrub> logger)
{
    /// <summary>Whoever reads at that moment keeps the log as it is; the next run, or the next start, does it then.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!await writer.RewriteAsync(cancellationToken)) logger.ScrubPutOff();
        await ledger.ForgetAsync(cancellationToken);
        await issues.ForgetAsync(cancellationToken);
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await database.Database.OpenConnectionAsync(cancellationToken);
        await using var command = database.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        if (await command.ExecuteScalarAsync(cancellationToken) is not 0L) logger.ScrubPutOff();
    }
}
