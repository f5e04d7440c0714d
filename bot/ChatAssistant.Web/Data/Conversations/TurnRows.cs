using ChatAssistant.Channels;
using ChatAssistant.Channels.BotFramework;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Web.Data.Conversations;

/// <summary>What a turn's commit writes: that its message was handled, and each reply as an activity and an outbox row.</summary>
internal sealed class TurnRows(Seal seal, TimeProvider clock)
{
    private const string Handled = """UPDATE "Inbox" SET "HandledAt" = @p1 WHERE "Id" = @p0 AND "HandledAt" IS NULL""";

    private const string SpokenIn = """
        UPDATE "Conversations" SET "LastSequence" = "LastSequence" + 1, "EndedAt" = coalesce("EndedAt", @p1) WHERE "Key" = @p0
        RETURNING "LastSequence", "Channel"
        """;

    /// <summary>False when another process gave the message its turn.</summary>
    public bool TryMarkHandled(Statements statements, long inboxId) => statements.Run(Handled, inboxId, clock.GetUtcNow().UtcTicks) > 0;

    /// <returns>Whether it may be pushed at once.</returns>
    /// <exception cref="InvalidOperationException">Nobody ever opened the conversation.</exception>
    public bool Queue(Statements statements, string conversationKey, Activity activity, InboxEntry? answered)
    {
        var now = clock.GetUtcNow();
        activity.Timestamp = now;
        if (statements.First(SpokenIn, conversationKey, activity.Type is ActivityTypes.EndOfConversation ? now.UtcTicks : null) is not [long sequence, string channel])
            throw new InvalidOperationException($"No conversation {conversationKey} was ever opened.");
        var isShown = activity.Type is not (ActivityTypes.Trace or ActivityTypesEx.InvokeResponse);
        var row = new NewActivity(conversationKey, sequence, isShown, seal.Protect(SealPurpose.Activity(conversationKey), ActivityJson.Write(activity)), now);
        var reply = new NewReply(channel, row, activity.Id, answered?.Id, AnswerSlot.PushFrom(answered?.Activity, now));
        var isInAnswer = answered is not null && InboxBot.WaitsForReplies(answered.Activity);
        OutboxStatements.Add(statements, reply, ActivityStatements.Add(statements, row), isInAnswer);
        return !isInAnswer && reply.DueAt <= now;
    }
}
