using ChatAssistant.Channels;
using ChatAssistant.Channels.BotFramework;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Conversations;

/// <summary>What a turn's commit writes: that its message was handled, and each reply as an activity and an outbox row.</summary>
internal sealed class TurnRows(AssistantDbContext database, Seal seal, TimeProvider clock)
{
    /// <summary>False when another process gave the message its turn.</summary>
    public async Task<bool> TryMarkHandledAsync(long inboxId, CancellationToken cancellationToken)
    {
        var row = await database.Inbox.SingleAsync(each => each.Id == inboxId, cancellationToken);
        if (row.HandledAt is not null) return false;
        row.HandledAt = clock.GetUtcNow();
        return true;
    }

    public async Task QueueAsync(string conversationKey, Activity activity, InboxEntry? answered, CancellationToken cancellationToken)
    {
        var conversation = await database.Conversations.FindAsync([conversationKey], cancellationToken)
            ?? throw new InvalidOperationException($"No conversation {conversationKey} was ever opened.");
        activity.Timestamp = clock.GetUtcNow();
        if (activity.Type is ActivityTypes.EndOfConversation) conversation.EndedAt ??= activity.Timestamp;
        var row = ActivityOf(conversation, activity);
        var isInAnswer = answered is not null && InboxBot.WaitsForReplies(answered.Activity);
        database.Add(new OutboxRow
        {
            Channel = conversation.Channel,
            ConversationKey = conversation.Key,
            Sequence = row.Sequence,
            MessageId = activity.Id,
            Activity = row,
            AnswersInboxId = answered?.Id,
            DueAt = AnswerSlot.PushFrom(answered?.Activity, row.At),
        }.Created(row.At, isInAnswer));
    }

    private ActivityRow ActivityOf(ConversationRow conversation, Activity activity) => new()
    {
        ConversationKey = conversation.Key,
        Sequence = ++conversation.LastSequence,
        IsInbound = false,
        IsShown = activity.Type is not (ActivityTypes.Trace or ActivityTypesEx.InvokeResponse),
        SealedJson = seal.Protect(SealPurpose.Activity(conversation.Key), ActivityJson.Write(activity)),
        At = activity.Timestamp!.Value,
    };
}
