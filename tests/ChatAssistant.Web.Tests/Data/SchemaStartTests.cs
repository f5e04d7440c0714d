using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Tests.Data;

/// <summary>How a start brings the database to the present schema, whatever became of the start before it.</summary>
public sealed class SchemaStartTests
{
    private const string LeftLock = """
        CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
        INSERT INTO "__EFMigrationsLock" VALUES (1, '2020-02-12 00:00:00');
        """;

    [Fact]
    public async Task A_start_that_was_killed_while_it_made_the_tables_does_not_hold_up_the_next()
    {
        await using var fresh = StoreHost.Unmade(_ => { });
        // The keys are made before the database.
        _ = fresh.Services.GetRequiredService<Seal>();
        await fresh.ReadAsync(database => database.Database.ExecuteSqlRawAsync(LeftLock));

        await MigrateAsync(fresh);

        Assert.Equal(1, (await fresh.AcceptAsync(StoreHost.Message("m1"))).Entry.Id);
    }

    [Fact]
    public async Task A_start_waits_while_another_program_makes_the_tables()
    {
        await using var fresh = StoreHost.Unmade(_ => { });
        var other = await fresh.Services.GetRequiredService<MigrationTurn>().TakeAsync(TestContext.Current.CancellationToken);

        var start = MigrateAsync(fresh);
        await Task.Delay(300, TestContext.Current.CancellationToken);

        Assert.False(start.IsCompleted);
        other.Dispose();
        await start;
    }

    [Fact]
    public async Task A_start_that_waited_too_long_says_why()
    {
        await using var fresh = StoreHost.Unmade(services => services.AddSingleton(Options.Create(new DatabaseOptions { MigrationWait = TimeSpan.Zero })));
        using var other = await fresh.Services.GetRequiredService<MigrationTurn>().TakeAsync(TestContext.Current.CancellationToken);

        Assert.Contains("另一个程序", (await Assert.ThrowsAsync<IOException>(() => MigrateAsync(fresh))).Message, StringComparison.Ordinal);
    }

    private static Task MigrateAsync(StoreHost host) => DatabaseSetup.MigrateAsync(host.Services, TestContext.Current.CancellationToken);
}
