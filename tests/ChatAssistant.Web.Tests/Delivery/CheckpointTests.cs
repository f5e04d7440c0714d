using ChatAssistant.Web.Data;
using ChatAssistant.Web.Tests.Data;
using ChatAssistant.Web.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Delivery;

public sealed class CheckpointTests
{
    [Fact]
    public async Task What_was_committed_goes_from_the_log_into_the_database_by_itself()
    {
        using var patience = Patience.Begin();
        await using var host = await StoreHost.StartAsync();
        using var watch = ActivatorUtilities.CreateInstance<CheckpointWatch>(host.Services);
        var stored = await host.AcceptAsync(StoreHost.Message("m1"));
        Assert.False(await IsInDatabaseAsync(host));

        await watch.StartAsync(patience.Token);
        while (!await IsInDatabaseAsync(host)) await Task.Delay(100, patience.Token);
        await watch.StopAsync(patience.Token);

        // Contexts are lent again and again; none must be left unfit to write.
        for (var write = 0; write < 8; write++) await host.Inbox.RecordFaultAsync(stored.Entry.Id, "Any", patience.Token);
        Assert.Equal(8, await host.ReadAsync(database => database.Inbox.Select(row => row.Attempts).SingleAsync(patience.Token)));
    }

    /// <summary>Whether the message stands in the database file itself, without its log.</summary>
    private static async Task<bool> IsInDatabaseAsync(StoreHost host)
    {
        using var folder = new ScratchFolder();
        var copy = Path.Combine(folder.Path, "copy.db");
        File.Copy(host.Folder.Database, copy);
        await using var database = new AssistantDbContext(new DbContextOptionsBuilder<AssistantDbContext>().UseSqlite($"Data Source={copy};Pooling=False").Options);
        try
        {
            return await database.Inbox.AnyAsync();
        }
        catch (SqliteException)
        {
            // Not even the tables.
            return false;
        }
    }
}
