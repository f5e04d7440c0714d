using ChatAssistant.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ChatAssistant.Web.Data;

/// <summary>Brings the database to the schema of this program. Several programs may start on one folder.</summary>
internal static class DatabaseSetup
{
    /// <exception cref="InvalidDataException">The key ring is missing, damaged or not the one of this database.</exception>
    /// <exception cref="IOException">Another program is changing the schema and did not finish in time.</exception>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        // The keys come before the database: without one they are made, beside one they must be there.
        var seal = services.GetRequiredService<Seal>();
        var contexts = services.GetRequiredService<IDbContextFactory<AssistantDbContext>>();
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        if ((await database.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            await MigrateAsync(database.Database, services.GetRequiredService<MigrationTurn>(), cancellationToken);
        await SealCheck.RunAsync(database, seal, cancellationToken);
    }

    private static async Task MigrateAsync(DatabaseFacade database, MigrationTurn turn, CancellationToken cancellationToken)
    {
        using var alone = await turn.TakeAsync(cancellationToken);
        // The migrator waits without end for the lock that one killed at its work left in this table. Nobody is at work now.
        await database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock" """, cancellationToken);
        await database.MigrateAsync(cancellationToken);
    }
}
