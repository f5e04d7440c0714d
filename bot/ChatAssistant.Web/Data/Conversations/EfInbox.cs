using ChatAssistant.Channels;
using ChatAssistant.Channels.Conversations;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;

namespace ChatAssistant.Web.Data.Conversations;

internal sealed class EfInbox(
    IDbContextFactory<AssistantDbContext> contexts, DatabaseWriter writer, ConversationSignals signals, Seal seal, TimeProvider clock) : IInbox
{
    public async Task<InboxReceipt> AcceptAsync(InboundActivity inbound, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var receipt = await writer.WriteAsync(database, stop => StoreAsync(database, inbound, stop), cancellationToken);
        var stored = receipt.Row;
        if (receipt.IsNew && stored.Activity.IsShown) signals.Signal(inbound.Conversation);
        return new InboxReceipt(EntryOf(stored), receipt.IsNew, stored.HandledAt is not null);
    }

    public async Task<IReadOnlyList<InboxEntry>> PendingAsync(IReadOnlyCollection<string> channels, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await database.Inbox.AsNoTracking().Include(row => row.Activity)
            .Where(row => row.HandledAt == null && channels.Contains(row.Channel))
            .OrderBy(row => row.Id)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(EntryOf)];
    }

    public async Task<IReadOnlyList<Activity>> RepliesAsync(long entryId, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        var replies = await database.Outbox.AsNoTracking()
            .Where(row => row.AnswersInboxId == entryId)
            .OrderBy(row => row.Sequence)
            .Select(row => row.Activity)
            .ToListAsync(cancellationToken);
        return [.. replies.Select(Opened)];
    }

    public async Task RecordFaultAsync(long entryId, string fault, CancellationToken cancellationToken)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellationToken);
        await writer.WriteAsync(
            database,
            stop => database.Inbox.Where(row => row.Id == entryId).ExecuteUpdateAsync(
                row => row.SetProperty(each => each.Attempts, each => each.Attempts + 1).SetProperty(each => each.Fault, fault), stop),
            cancellationToken);
    }

    private async Task<(InboxRow Row, bool IsNew)> StoreAsync(AssistantDbContext database, InboundActivity inbound, CancellationToken cancellationToken)
    {
        var known = await database.Inbox.Include(row => row.Activity).SingleOrDefaultAsync(
            row => row.Channel == inbound.Channel && row.Account == inbound.Account && row.MessageId == inbound.MessageId, cancellationToken);
        if (known is not null) return (known, false);

        var conversation = await ConversationAsync(database, inbound, cancellationToken);
        var activity = inbound.Activity;
        var sequence = ++conversation.LastSequence;
        activity.Id ??= $"{activity.Conversation.Id}|{sequence:D7}";
        activity.Timestamp ??= clock.GetUtcNow();
        (conversation.HeardAt, conversation.Pushed) = (clock.GetUtcNow(), 0);
        if (activity.Type is ActivityTypes.EndOfConversation) conversation.EndedAt ??= clock.GetUtcNow();
        conversation.SealedReference = seal.Protect(SealPurpose.Reference(conversation.Key), JsonConvert.SerializeObject(activity.GetConversationReference()));
        var row = new InboxRow
        {
            Channel = inbound.Channel,
            Account = inbound.Account,
            MessageId = inbound.MessageId,
            Activity = new ActivityRow
            {
                ConversationKey = conversation.Key,
                Sequence = sequence,
                IsInbound = true,
                IsShown = activity.Type is not ActivityTypes.ConversationUpdate,
                SealedJson = seal.Protect(SealPurpose.Activity(conversation.Key), ActivityJson.Write(activity)),
                At = clock.GetUtcNow(),
            },
        };
        database.Add(row);
        return (row, true);
    }

    private async Task<ConversationRow> ConversationAsync(AssistantDbContext database, InboundActivity inbound, CancellationToken cancellationToken)
    {
        if (await database.Conversations.FindAsync([inbound.Conversation], cancellationToken) is { } known) return known;
        var opened = new ConversationRow
        {
            Key = inbound.Conversation,
            Channel = inbound.Channel,
            UserId = inbound.Activity.From.Id,
            SealedReference = [],
            CreatedAt = clock.GetUtcNow(),
            HeardAt = clock.GetUtcNow(),
        };
        database.Add(opened);
        return opened;
    }

    private InboxEntry EntryOf(InboxRow row) => new(row.Id, row.Activity.ConversationKey, Opened(row.Activity), row.Attempts);

    private Activity Opened(ActivityRow row) => ActivityJson.Read(seal.OpenText(SealPurpose.Activity(row.ConversationKey), row.SealedJson))!;
}
