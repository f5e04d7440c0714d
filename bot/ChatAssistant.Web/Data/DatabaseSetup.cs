using ChatAssistant.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data;

/// <summary>Brings the database to the schema of this program. Several programs may start on one folder: the migration lock lets one work.</summary>
internal static class DatabaseSetup
{
    /// <exception cref="InvalidDataException">The key ring is missing, damaged or not the one of this database.</exception>
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        // The keys come before the database: without one they are made, beside one they must be there.
        var seal = services.GetRequiredService<Seal>();
        var contexts = services.GetRequiredService<IDbContextFactory<AssistantDbContext>>();
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await database.Database.MigrateAsync(cancellationToken);
        await SealCheck.RunAsync(database, seal, cancellationToken);
    }
}
