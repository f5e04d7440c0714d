using ChatAssistant.Channels;
using ChatAssistant.Channels.Conversations;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Conversations;

internal sealed class EfReplyProgress(
    IDbContextFactory<AssistantDbContext> contexts, DatabaseWriter writer, Seal seal, IConversationBook conversations, TimeProvider clock) : IReplyProgress
{
    /// <summary>What is read at once; more finds no room in one answer.</summary>
    private const int MostAtOnce = 16;

    public async Task<IReadOnlyList<WaitingReply>> WaitingAsync(string conversation, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var rows = await Waiting(database, conversation).AsNoTracking()
            .OrderBy(row => row.Sequence)
            .Take(MostAtOnce)
            .Select(row => new { row.Id, row.Activity.SealedJson, row.PartsTaken, IsBeingSent = row.LeasedUntil != null && row.LeasedUntil > now })
            .ToListAsync(cancellationToken);
        var purpose = SealPurpose.Activity(conversation);
        return [.. rows.TakeWhile(row => !row.IsBeingSent).Select(row => new WaitingReply(row.Id, ActivityJson.Read(seal.OpenText(purpose, row.SealedJson))!, row.PartsTaken))];
    }

    public async Task<bool> IsOverdueAsync(string conversation, DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await Waiting(database, conversation).AnyAsync(row => database.Inbox.Any(message => message.Id == row.AnswersInboxId && message.Activity.At < before), cancellationToken)
            || await Waiting(database, conversation).AnyAsync(row => row.PartsTaken > 0, cancellationToken)
            || await database.Inbox.AnyAsync(row => row.HandledAt == null && row.Activity.ConversationKey == conversation && row.Activity.At < before, cancellationToken);
    }

    public Task TakenAsync(IReadOnlyCollection<long> whole, (long Id, int Parts)? begun, CancellationToken cancellationToken) => ChangeAsync(
        async (database, stop) =>
        {
            List<long> ids = [.. whole];
            if (begun is var (id, _)) ids.Add(id);
            foreach (var row in await database.Outbox.Where(each => ids.Contains(each.Id)).ToListAsync(stop))
            {
                if (begun is var (partly, parts) && row.Id == partly) row.PartsTaken = parts;
                else if (row.State is not OutboxState.Delivered) row.Deliver(clock.GetUtcNow());
            }
        },
        cancellationToken);

    public async Task<int> PartsTakenAsync(string messageId, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        return await database.Outbox.Where(row => row.MessageId == messageId).Select(row => row.PartsTaken).SingleOrDefaultAsync(cancellationToken);
    }

    public Task PushedAsync(string conversation, string messageId, int parts, CancellationToken cancellationToken) => ChangeAsync(
        async (database, stop) =>
        {
            await database.Outbox.Where(row => row.MessageId == messageId).ExecuteUpdateAsync(row => row.SetProperty(each => each.PartsTaken, parts), stop);
            await database.Conversations.Where(row => row.Key == conversation).ExecuteUpdateAsync(row => row.SetProperty(each => each.Pushed, each => each.Pushed + 1), stop);
        },
        cancellationToken);

    public async Task<PushWindow?> WindowAsync(string conversation, CancellationToken cancellationToken)
    {
        if (await conversations.FindAsync(conversation, cancellationToken) is not { } reference) return null;
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await database.Conversations.Where(each => each.Key == conversation).Select(each => new { each.HeardAt, each.Pushed }).SingleAsync(cancellationToken);
        return new(row.HeardAt, reference.ActivityId ?? "", row.Pushed);
    }

    private static IQueryable<OutboxRow> Waiting(AssistantDbContext database, string conversation) =>
        database.Outbox.Where(EfOutbox.Waits).Where(row => row.ConversationKey == conversation);

    private async Task ChangeAsync(Func<AssistantDbContext, CancellationToken, Task> change, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await writer.WriteAsync(
            database,
            async stop =>
            {
                await change(database, stop);
                return true;
            },
            cancellationToken);
    }
}
