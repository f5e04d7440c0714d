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

    private static readonly Func<AssistantDbContext, string, string, DateTimeOffset, IAsyncEnumerable<WaitingRow>> Oldest = EF.CompileAsyncQuery(
        (AssistantDbContext database, string channel, string conversation, DateTimeOffset now) => database.Outbox.AsNoTracking()
            .Where(row => row.Channel == channel && (row.State == OutboxState.Queued || row.State == OutboxState.WindowExpired) && row.ConversationKey == conversation)
            .OrderBy(row => row.Sequence)
            .Take(MostAtOnce)
            .Select(row => new WaitingRow(row.Id, row.Activity.SealedJson, row.PartsTaken, row.LeasedUntil != null && row.LeasedUntil > now)));

    public async Task<IReadOnlyList<WaitingReply>> WaitingAsync(string conversation, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = new List<WaitingRow>();
        await foreach (var row in Oldest(database, ConversationKey.ChannelOf(conversation), conversation, clock.GetUtcNow()).WithCancellation(cancellationToken)) rows.Add(row);
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

    public Task TakenAsync(IReadOnlyCollection<long> whole, (long Id, int Parts)? begun, CancellationToken cancellationToken) => writer.WriteAsync(
        statements =>
        {
            foreach (var id in whole) OutboxStatements.Deliver(statements, id, clock.GetUtcNow());
            return begun is not var (partly, parts) || OutboxStatements.Take(statements, partly, parts);
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

    /// <summary>The channel stands first in the index.</summary>
    private static IQueryable<OutboxRow> Waiting(AssistantDbContext database, string conversation)
    {
        var channel = ConversationKey.ChannelOf(conversation);
        return database.Outbox.Where(row => row.Channel == channel).Where(EfOutbox.Waits).Where(row => row.ConversationKey == conversation);
    }

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

    private sealed record WaitingRow(long Id, byte[] SealedJson, int PartsTaken, bool IsBeingSent);
}
