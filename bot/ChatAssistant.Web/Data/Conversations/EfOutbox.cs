using System.Linq.Expressions;
using ChatAssistant.Channels;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Conversations;

internal sealed class EfOutbox(IDbContextFactory<AssistantDbContext> contexts, DatabaseWriter writer, Seal seal, TimeProvider clock) : IOutbox
{
    /// <summary>What has not come to an end: it holds up the later messages of its conversation.</summary>
    public static readonly Expression<Func<OutboxRow, bool>> Waits = row => row.State == OutboxState.Queued || row.State == OutboxState.WindowExpired;

    /// <summary>As <see cref="Due"/>. It is asked at every reply, and reading the question anew each time would cost more than the answer.</summary>
    private static readonly Func<AssistantDbContext, string, DateTimeOffset, CancellationToken, Task<bool>> IsAnyDue = EF.CompileAsyncQuery(
        (AssistantDbContext database, string channel, DateTimeOffset now, CancellationToken stop) => database.Outbox
            .Where(row => row.Channel == channel && (row.State == OutboxState.Queued || row.State == OutboxState.WindowExpired))
            .Where(row => row.State == OutboxState.Queued && row.DueAt <= now && (row.LeasedUntil == null || row.LeasedUntil <= now))
            .Any(row => !database.Outbox.Any(earlier => earlier.Channel == channel && (earlier.State == OutboxState.Queued || earlier.State == OutboxState.WindowExpired)
                && earlier.ConversationKey == row.ConversationKey && earlier.Sequence < row.Sequence)));

    public async Task<IReadOnlyList<OutboxEntry>> LeaseAsync(string channel, int most, DateTimeOffset until, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        // Most looks find nothing, and reading takes no lock.
        if (!await IsAnyDue(database, channel, clock.GetUtcNow(), cancellationToken)) return [];
        var leased = await writer.WriteAsync(database, stop => LeaseAsync(Due(database, channel).Take(most), until, stop), cancellationToken);
        return [.. leased.Select(row => new OutboxEntry(row.Id, row.ConversationKey, Opened(row), row.Attempts, row.Failures))];
    }

    public Task DeliveredAsync(OutboxEntry entry, CancellationToken cancellationToken) => writer.WriteAsync(
        statements =>
        {
            OutboxStatements.Deliver(statements, entry.Id, clock.GetUtcNow());
            return true;
        },
        cancellationToken);

    public async Task FailedAsync(OutboxEntry entry, SendFault fault, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await writer.WriteAsync(
            database,
            async stop =>
            {
                var row = await database.Outbox.SingleAsync(each => each.Id == entry.Id, stop);
                if (row.State is OutboxState.Queued && row.Attempts == entry.Attempt) row.Fail(fault, clock.GetUtcNow());
                return true;
            },
            cancellationToken);
    }

    private IQueryable<OutboxRow> Due(AssistantDbContext database, string channel)
    {
        var now = clock.GetUtcNow();
        var waiting = database.Outbox.Where(row => row.Channel == channel).Where(Waits);
        return waiting
            .Where(row => row.State == OutboxState.Queued && row.DueAt <= now && (row.LeasedUntil == null || row.LeasedUntil <= now))
            .Where(row => !waiting.Any(earlier => earlier.ConversationKey == row.ConversationKey && earlier.Sequence < row.Sequence))
            .OrderBy(row => row.Id);
    }

    private async Task<IReadOnlyList<OutboxRow>> LeaseAsync(IQueryable<OutboxRow> due, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var rows = await due.Include(row => row.Activity).ToListAsync(cancellationToken);
        var now = clock.GetUtcNow();
        foreach (var row in rows) row.Lease(now, until);
        return rows;
    }

    private Activity Opened(OutboxRow row) => ActivityJson.Read(seal.OpenText(SealPurpose.Activity(row.ConversationKey), row.Activity.SealedJson))!;
}
