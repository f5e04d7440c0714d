using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Audit;

/// <summary>Goes through the audit log from the first entry to the last and says whether it is what was recorded.</summary>
public sealed class AuditVerification(AssistantDbContext database, AuditKey key)
{
    public async Task<AuditVerdict> RunAsync(CancellationToken cancellationToken)
    {
        // One moment of the store, which holds up nobody who writes: an entry that is added meanwhile belongs to the next verification.
        await database.Database.OpenConnectionAsync(cancellationToken);
        await using var moment = ((SqliteConnection)database.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await database.Database.UseTransactionAsync(moment, cancellationToken);
        try
        {
            return await ReadAsync(cancellationToken);
        }
        finally
        {
            // Whoever reads by this context next must not read in a moment that is over, and one that went back open could join no common write.
            await database.Database.UseTransactionAsync(null, CancellationToken.None);
            await database.Database.CloseConnectionAsync();
        }
    }

    private async Task<AuditVerdict> ReadAsync(CancellationToken cancellationToken)
    {
        var head = await database.AuditHeads.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        var (before, count) = (AuditKey.Start, 0L);
        await foreach (var entry in database.AuditEntries.AsNoTracking().OrderBy(each => each.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (entry.Sequence != count + 1 || entry.Hash != key.HashOf(before, entry.Sequence, entry)) return new(count, before, count + 1);
            (before, count) = (entry.Hash, entry.Sequence);
        }

        // No account was ever made without an entry, so where there is one a missing head was taken away.
        var isWhole = head is null ? count == 0 && !await database.Users.AnyAsync(cancellationToken) : IsHead(head, count, before);
        return new(count, before, isWhole ? null : count + 1);
    }

    private bool IsHead(AuditHead head, long count, string hash) =>
        head.Sequence == count && head.Hash == hash && head.Mark == key.MarkOf(count, hash);
}
