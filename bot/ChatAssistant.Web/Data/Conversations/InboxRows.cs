using ChatAssistant.Channels;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;

namespace ChatAssistant.Web.Data.Conversations;

/// <summary>What accepting a message writes: the message, its conversation, and that what waited for the person to write is queued again.</summary>
internal sealed class InboxRows(Seal seal, TimeProvider clock)
{
    public async Task<StoredMessage> StoreAsync(AssistantDbContext database, InboundActivity inbound, CancellationToken cancellationToken)
    {
        var known = await database.Inbox.Include(row => row.Activity).SingleOrDefaultAsync(
            row => row.Channel == inbound.Channel && row.Account == inbound.Account && row.MessageId == inbound.MessageId, cancellationToken);
        if (known is not null) return new(known, IsNew: false, HasQueued: false);

        var conversation = await ConversationAsync(database, inbound, cancellationToken);
        var row = RowOf(inbound, conversation);
        database.Add(row);
        return new(row, IsNew: true, await QueueWaitingAsync(database, inbound, cancellationToken));
    }

    public InboxEntry EntryOf(InboxRow row) => new(row.Id, row.Activity.ConversationKey, Opened(row.Activity), row.Attempts);

    public Activity Opened(ActivityRow row) => ActivityJson.Read(seal.OpenText(SealPurpose.Activity(row.ConversationKey), row.SealedJson))!;

    private InboxRow RowOf(InboundActivity inbound, ConversationRow conversation)
    {
        var activity = inbound.Activity;
        var sequence = ++conversation.LastSequence;
        activity.Id ??= $"{activity.Conversation.Id}|{sequence:D7}";
        activity.Timestamp ??= clock.GetUtcNow();
        (conversation.HeardAt, conversation.Pushed) = (clock.GetUtcNow(), 0);
        if (activity.Type is ActivityTypes.EndOfConversation) conversation.EndedAt ??= clock.GetUtcNow();
        conversation.SealedReference = seal.Protect(SealPurpose.Reference(conversation.Key), JsonConvert.SerializeObject(activity.GetConversationReference()));
        return new InboxRow
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
    }

    /// <summary>That a person wrote opens their channel's window again. What waited keeps its place, so it goes before all that is said from here on.</summary>
    private async Task<bool> QueueWaitingAsync(AssistantDbContext database, InboundActivity inbound, CancellationToken cancellationToken)
    {
        if (inbound.Activity.Type is ActivityTypes.ConversationUpdate or ActivityTypes.EndOfConversation) return false;
        var waiting = await database.Outbox
            .Where(row => row.Channel == inbound.Channel).Where(EfOutbox.Waits)
            .Where(row => row.ConversationKey == inbound.Conversation && row.State == OutboxState.WindowExpired)
            .ToListAsync(cancellationToken);
        // Where the answer to this message has room, what waited may find its place there, and is not pushed meanwhile.
        foreach (var row in waiting) row.Requeue(AnswerSlot.PushFrom(inbound.Activity, clock.GetUtcNow()));
        return waiting.Count > 0;
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
}
