using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Tests.Data;

public sealed class MigrationTests
{
    private const string Schema = "SELECT type || ' ' || name || ' ' || sql FROM sqlite_master WHERE sql IS NOT NULL AND type <> 'trigger' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name";

    [Fact]
    public async Task The_migrations_make_the_schema_that_the_model_asks_for()
    {
        await using var migrated = await StoreHost.StartAsync();
        var modelled = await migrated.ReadAsync(async database =>
        {
            var options = new DbContextOptionsBuilder<Web.Data.AssistantDbContext>().UseSqlite("Data Source=:memory:").Options;
            await using var fresh = new Web.Data.AssistantDbContext(options);
            await fresh.Database.OpenConnectionAsync();
            await fresh.Database.EnsureCreatedAsync();
            return await fresh.Database.SqlQueryRaw<string>(Schema).ToListAsync();
        });

        Assert.NotEmpty(modelled);
        Assert.Equal(modelled.Select(Folded), (await migrated.ReadAsync(database => database.Database.SqlQueryRaw<string>(Schema).ToListAsync())).Select(Folded));
    }

    private static string Folded(string sql) => string.Join(' ', sql.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
