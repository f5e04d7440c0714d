using System.Data.Common;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Tests.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Delivery;

public sealed class GroupCommitTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Messages_that_wait_together_are_stored_together()
    {
        var commits = new Commits();
        await using var host = await StoreHost.StartAsync(services => services.ConfigureDbContext<AssistantDbContext>(options => options.AddInterceptors(commits)));
        var before = commits.Count;

        await WhileTheWriterIsBusyAsync(host, () => Task.WhenAll(Enumerable.Range(0, 40).Select(number => host.AcceptAsync(StoreHost.Message($"m{number}")))));

        Assert.Equal(40, await host.ReadAsync(database => database.Inbox.CountAsync(Stop)));
        Assert.True(commits.Count - before < 10, $"{commits.Count - before} commits for forty messages.");
    }

    [Fact]
    public async Task A_write_that_fails_takes_no_other_with_it()
    {
        await using var host = await StoreHost.StartAsync();

        var failing = WhileTheWriterIsBusyAsync(host, async () =>
        {
            var first = host.AcceptAsync(StoreHost.Message("m1"));
            await using var database = await NewContextAsync(host);
            var broken = Writer(host).WriteAsync<int>(database, async stop =>
            {
                await database.Conversations.ExecuteUpdateAsync(row => row.SetProperty(each => each.UserId, "nobody"), stop);
                throw new InvalidOperationException("This one.");
            }, Stop);
            var second = host.AcceptAsync(StoreHost.Message("m2"));
            await Task.WhenAll(first, second);
            await broken;
        });

        Assert.Equal("This one.", (await Assert.ThrowsAsync<InvalidOperationException>(() => failing)).Message);
        Assert.Equal(["m1", "m2"], await host.ReadAsync(database => database.Inbox.OrderBy(row => row.Id).Select(row => row.MessageId).ToListAsync(Stop)));
        Assert.Equal("citizen", await host.ReadAsync(database => database.Conversations.Select(row => row.UserId).SingleAsync(Stop)));
    }

    [Fact]
    public async Task A_write_given_up_while_it_waits_changes_nothing()
    {
        await using var host = await StoreHost.StartAsync();
        using var impatient = new CancellationTokenSource();

        var given = WhileTheWriterIsBusyAsync(host, async () =>
        {
            var accepting = host.Inbox.AcceptAsync(StoreHost.Message("m1"), impatient.Token);
            await impatient.CancelAsync();
            await accepting;
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        Assert.Equal(0, await host.ReadAsync(database => database.Inbox.CountAsync(Stop)));
    }

    [Fact]
    public async Task A_context_given_back_with_its_connection_open_can_be_lent_and_written_with()
    {
        await using var host = await StoreHost.StartAsync();
        await using (var open = await NewContextAsync(host))
        {
            await open.Database.OpenConnectionAsync(Stop);
            Assert.Equal(0, await open.Inbox.CountAsync(Stop));
        }

        await using var lent = await NewContextAsync(host);
        await Writer(host).WriteAsync(lent, _ => Task.FromResult(lent.ScrubMarks.Add(new() { At = DateTimeOffset.UnixEpoch })), Stop);

        Assert.Equal(1, await lent.ScrubMarks.CountAsync(Stop));
        Assert.Equal(1, await host.ReadAsync(database => database.ScrubMarks.CountAsync(Stop)));
    }

    [Fact]
    public async Task Writing_the_database_anew_is_not_done_when_it_was_given_up_while_it_waited()
    {
        await using var host = await StoreHost.StartAsync();
        await host.ReadAsync(database => database.Database.ExecuteSqlRawAsync("CREATE TABLE Waste (Bytes BLOB); INSERT INTO Waste VALUES (zeroblob(1000000)); DROP TABLE Waste", Stop));
        using var impatient = new CancellationTokenSource();

        var given = WhileTheWriterIsBusyAsync(host, async () =>
        {
            var rewriting = Writer(host).RewriteAsync(impatient.Token);
            await impatient.CancelAsync();
            await rewriting;
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        await host.AcceptAsync(StoreHost.Message("m1"));
        Assert.True(await FreePagesAsync(host) > 100);
        Assert.True(await Writer(host).RewriteAsync(Stop));
        Assert.Equal(0, await FreePagesAsync(host));
        Assert.True((await host.AcceptAsync(StoreHost.Message("m2"))).IsNew);
    }

    private static Task<long> FreePagesAsync(StoreHost host) =>
        host.ReadAsync(database => database.Database.SqlQueryRaw<long>("SELECT freelist_count AS Value FROM pragma_freelist_count").SingleAsync(Stop));

    private static DatabaseWriter Writer(StoreHost host) => host.Services.GetRequiredService<DatabaseWriter>();

    private static Task<AssistantDbContext> NewContextAsync(StoreHost host) =>
        host.Services.GetRequiredService<IDbContextFactory<AssistantDbContext>>().CreateDbContextAsync(Stop);

    /// <summary>What <paramref name="begin"/> writes has to wait until it has all been asked for.</summary>
    private static async Task WhileTheWriterIsBusyAsync(StoreHost host, Func<Task> begin)
    {
        var mayEnd = new TaskCompletionSource();
        await using var database = await NewContextAsync(host);
        var busy = Writer(host).WriteAsync(database, async _ =>
        {
            await mayEnd.Task;
            return true;
        }, Stop);
        var waiting = begin();
        // Opening a context for each takes a moment.
        await Task.Delay(200, Stop);
        mayEnd.SetResult();
        await busy;
        await waiting;
    }

    private sealed class Commits : DbTransactionInterceptor
    {
        private int _count;

        public int Count => _count;

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _count);
            return Task.CompletedTask;
        }
    }
}
