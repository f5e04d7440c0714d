using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data;

/// <summary>Brings the database to the schema of this program. Several programs may start on one folder: the migration lock lets one work.</summary>
internal static class DatabaseSetup
{
    public static async Task MigrateAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var contexts = services.GetRequiredService<IDbContextFactory<AssistantDbContext>>();
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await database.Database.MigrateAsync(cancellationToken);
    }
}
