using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ChatAssistant.Web.Data.Cases;

/// <summary>
/// Keeps lists and search in step with the cases, inside the write that changes them. Every step taken on a case moves its chain's head, so
/// none is missed.
/// </summary>
internal sealed class CaseIndexing : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        Changed((AssistantDbContext)eventData.Context!) is [] ? result : throw new NotSupportedException("Cases are saved asynchronously.");

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var database = (AssistantDbContext)eventData.Context!;
        foreach (var entry in Changed(database))
        {
            var serial = ListColumns.SerialOf(entry.Entity.Number);
            if (entry.State is EntityState.Deleted)
            {
                await database.Database.ExecuteSqlAsync($"DELETE FROM CaseSearch WHERE rowid = {serial}", cancellationToken);
                continue;
            }

            Describe(entry, serial);
            await database.Database.ExecuteSqlAsync($"INSERT OR REPLACE INTO CaseSearch (rowid, Words) VALUES ({serial}, {Words(entry.Entity)})", cancellationToken);
        }

        return result;
    }

    private static List<EntityEntry<Case>> Changed(AssistantDbContext database) =>
        [.. database.ChangeTracker.Entries<Case>().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)];

    private static void Describe(EntityEntry<Case> entry, long serial)
    {
        var found = entry.Entity;
        entry.Property(ListColumns.Serial).CurrentValue = serial;
        entry.Property(ListColumns.DueOn).CurrentValue = (found.State.IsWaitingForUs() ? found.NextDue()?.Due : null) ?? ListColumns.NothingDue;
        entry.Property(ListColumns.LeadUnit).CurrentValue = found.LeadUnit()?.Unit;
        entry.Property(ListColumns.Satisfied).CurrentValue = found.Ratings.MaxBy(rating => rating.Round)?.Satisfied;
        entry.Property(ListColumns.DeputyName).CurrentValue = found.Forward?.DeputyName;
    }

    /// <summary>Masked words only: what is sealed is not to be found by looking for it.</summary>
    private static string Words(Case found) => SearchTokens.Of(
    [
        $"{found.Number}", found.Text, found.Area,
        .. found.Replies.Select(reply => reply.Text),
        .. found.Supplements.Select(added => added.Words.Masked),
    ]);
}
