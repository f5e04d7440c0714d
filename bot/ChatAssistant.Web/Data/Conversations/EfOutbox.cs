using ChatAssistant.Channels;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Conversations;

internal sealed class EfOutbox(IDbContextFactory<AssistantDbContext> contexts, DatabaseWriter writer, Seal seal, TimeProvider clock) : IOutbox
{
    public async Task<IReadOnlyList<OutboxEntry>> DueAsync(string channel, int most, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var queued = database.Outbox.AsNoTracking().Where(row => row.State == OutboxState.Queued && row.Channel == channel);
        var rows = await queued
            .Where(row => row.DueAt <= now && !queued.Any(earlier => earlier.ConversationKey == row.ConversationKey && earlier.Sequence < row.Sequence))
            .OrderBy(row => row.Id)
            .Take(most)
            .Select(row => new { row.Id, row.ConversationKey, row.Activity.SealedJson, row.Attempts })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new OutboxEntry(row.Id, row.ConversationKey, Opened(row.ConversationKey, row.SealedJson), row.Attempts))];
    }

    public Task DeliveredAsync(long entryId, CancellationToken cancellationToken) => UpdateAsync(
        entryId,
        row => (row.State, row.DeliveredAt, row.Attempts, row.Fault) = (OutboxState.Delivered, clock.GetUtcNow(), row.Attempts + 1, null),
        cancellationToken);

    public Task FailedAsync(long entryId, string fault, DateTimeOffset? tryAgainAt, CancellationToken cancellationToken) => UpdateAsync(
        entryId,
        row =>
        {
            (row.Attempts, row.Fault) = (row.Attempts + 1, fault);
            if (tryAgainAt is { } due) row.DueAt = due;
            else row.State = OutboxState.Dead;
        },
        cancellationToken);

    private Activity Opened(string conversation, byte[] sealedJson) => ActivityJson.Read(seal.OpenText(SealPurpose.Activity(conversation), sealedJson))!;

    private async Task UpdateAsync(long entryId, Action<OutboxRow> change, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await writer.WriteAsync(
            database,
            async stop =>
            {
                change(await database.Outbox.SingleAsync(row => row.Id == entryId, stop));
                return true;
            },
            cancellationToken);
    }
}
