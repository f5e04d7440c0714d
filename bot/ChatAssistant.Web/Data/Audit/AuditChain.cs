using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ChatAssistant.Web.Data.Audit;

/// <summary>
/// Ties each new audit entry to the one before, inside the write transaction it becomes true with; entries that exist can be neither changed
/// nor deleted, here nor by a trigger in the store.
/// </summary>
internal sealed class AuditChain(AuditKey key) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        Added((AssistantDbContext)eventData.Context!) is [] ? result : throw new NotSupportedException("Audit entries are saved asynchronously.");

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var database = (AssistantDbContext)eventData.Context!;
        if (Added(database) is { Count: > 0 } added) await TieAsync(database, added, cancellationToken);
        return result;
    }

    private async Task TieAsync(AssistantDbContext database, List<AuditEntry> added, CancellationToken cancellationToken)
    {
        if (database.Database.CurrentTransaction is null) throw new InvalidOperationException("Audit entries are written inside DatabaseWriter.");
        var head = await database.AuditHeads.AsNoTracking().SingleOrDefaultAsync(cancellationToken) ?? new AuditHead { Hash = AuditKey.Start };
        var (sequence, hash) = (head.Sequence, head.Hash);
        foreach (var entry in added)
        {
            hash = key.HashOf(hash, ++sequence, entry);
            entry.Join(sequence, hash);
        }

        var mark = key.MarkOf(sequence, hash);
        await database.Database.ExecuteSqlAsync(
            $"INSERT INTO AuditHeads (Id, Sequence, Hash, Mark) VALUES ({AuditHead.OnlyId}, {sequence}, {hash}, {mark}) ON CONFLICT (Id) DO UPDATE SET Sequence = {sequence}, Hash = {hash}, Mark = {mark}",
            cancellationToken);
    }

    private static List<AuditEntry> Added(AssistantDbContext database) =>
        [.. database.ChangeTracker.Entries<AuditEntry>().Where(entry => entry.State is EntityState.Added).Select(entry => entry.Entity).OrderBy(entry => entry.Id)];
}
