using ChatAssistant.Channels;
using ChatAssistant.Channels.BotFramework;
using ChatAssistant.Channels.Conversations;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.Turns;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Conversations;

/// <summary>The turn's scope shares one context, so that state and cases changed in it are saved by this commit.</summary>
internal sealed class EfTurnTransaction(
    AssistantDbContext database, DatabaseWriter writer, ConversationSignals signals, OutboxSignal outbox, TimeProvider clock) : ITurnTransaction
{
    private readonly List<(string Conversation, Activity Activity)> _sent = [];

    public void Send(string conversation, Activity activity) => _sent.Add((conversation, activity));

    public async Task CommitAsync(InboxEntry? answered, CancellationToken cancellationToken)
    {
        await writer.WriteAsync(database, stop => PrepareAsync(answered, stop), cancellationToken);
        foreach (var conversation in _sent.Select(each => each.Conversation).Distinct()) signals.Signal(conversation);
        if (_sent.Count > 0) outbox.Signal();
        _sent.Clear();
    }

    private async Task<bool> PrepareAsync(InboxEntry? answered, CancellationToken cancellationToken)
    {
        if (answered is not null && !await TryMarkHandledAsync(answered.Id, cancellationToken))
        {
            // Another process gave this message its turn: what this one would say was said.
            database.ChangeTracker.Clear();
            _sent.Clear();
            return false;
        }

        foreach (var (key, activity) in _sent)
        {
            var conversation = await database.Conversations.FindAsync([key], cancellationToken)
                ?? throw new InvalidOperationException($"No conversation {key} was ever opened.");
            activity.Timestamp = clock.GetUtcNow();
            Queue(conversation, activity, answered?.Id, answered is not null && InboxBot.WaitsForReplies(answered.Activity));
        }

        return true;
    }

    private async Task<bool> TryMarkHandledAsync(long inboxId, CancellationToken cancellationToken)
    {
        var row = await database.Inbox.SingleAsync(each => each.Id == inboxId, cancellationToken);
        if (row.HandledAt is not null) return false;
        row.HandledAt = clock.GetUtcNow();
        return true;
    }

    private void Queue(ConversationRow conversation, Activity activity, long? inboxId, bool isTakenWithAnswer)
    {
        var sequence = ++conversation.LastSequence;
        if (activity.Type is ActivityTypes.EndOfConversation) conversation.EndedAt ??= activity.Timestamp;
        var row = new ActivityRow
        {
            ConversationKey = conversation.Key,
            Sequence = sequence,
            IsInbound = false,
            IsShown = activity.Type is not (ActivityTypes.Trace or ActivityTypesEx.InvokeResponse),
            Json = ActivityJson.Write(activity),
            At = activity.Timestamp!.Value,
        };
        database.Add(new OutboxRow
        {
            Channel = conversation.Channel,
            ConversationKey = conversation.Key,
            Sequence = sequence,
            MessageId = activity.Id,
            Activity = row,
            AnswersInboxId = inboxId,
            DueAt = row.At,
            State = isTakenWithAnswer ? OutboxState.Delivered : OutboxState.Queued,
        });
    }
}
