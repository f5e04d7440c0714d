using ChatAssistant.Channels;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Web.Data.Conversations;

/// <summary>What accepting a message writes: the message, its conversation, and that what waited for the person to write is queued again.</summary>
internal sealed class InboxRows(Seal seal, TimeProvider clock)
{
    private const string Known = """
        SELECT i."Id", i."Attempts", i."HandledAt", a."SealedJson", a."ConversationKey", a."IsShown" FROM "Inbox" i JOIN "Activities" a ON a."Id" = i."ActivityId"
        WHERE i."Channel" = @p0 AND i."Account" = @p1 AND i."MessageId" = @p2
        """;

    private const string LastSequence = """SELECT "LastSequence" FROM "Conversations" WHERE "Key" = @p0""";

    private const string HeardOf = """
        INSERT INTO "Conversations" ("Key", "Channel", "UserId", "SealedReference", "LastSequence", "CreatedAt", "HeardAt", "Pushed", "EndedAt")
        VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p5, 0, @p6)
        ON CONFLICT ("Key") DO UPDATE SET "SealedReference" = @p3, "LastSequence" = @p4, "HeardAt" = @p5, "Pushed" = 0, "EndedAt" = coalesce("EndedAt", @p6)
        """;

    private const string NewEntry = """
        INSERT INTO "Inbox" ("Channel", "Account", "MessageId", "ActivityId", "HandledAt", "Attempts", "Fault") VALUES (@p0, @p1, @p2, @p3, NULL, 0, NULL)
        RETURNING "Id"
        """;

    public ArrivingMessage Arriving(InboundActivity inbound) => new(inbound, seal, clock.GetUtcNow());

    public InboxEntry EntryOf(InboxRow row) => new(row.Id, row.Activity.ConversationKey, Opened(row.Activity), row.Attempts);

    public Activity Opened(ActivityRow row) => Opened(row.ConversationKey, row.SealedJson);

    public StoredMessage Store(Statements statements, ArrivingMessage message)
    {
        var inbound = message.Inbound;
        if (statements.First(Known, inbound.Channel, inbound.Account, inbound.MessageId) is { } known) return Again(known);

        var sequence = 1 + (statements.First(LastSequence, message.Conversation) is [long last] ? last : 0);
        message.Name(sequence);
        var (activity, now) = (inbound.Activity, message.At.UtcTicks);
        statements.Run(HeardOf, message.Conversation, inbound.Channel, activity.From.Id, message.SealedReference, sequence, now, activity.Type is ActivityTypes.EndOfConversation ? now : null);
        var isShown = activity.Type is not ActivityTypes.ConversationUpdate;
        var activityId = ActivityStatements.Add(statements, new(message.Conversation, sequence, isShown, message.SealedJson, message.At) { IsInbound = true });
        var id = statements.Number(NewEntry, inbound.Channel, inbound.Account, inbound.MessageId, activityId);
        return new(new(id, message.Conversation, message.Stored, Attempts: 0), IsNew: true, IsHandled: false, isShown, QueueWaiting(statements, message));
    }

    private Activity Opened(string conversation, byte[] sealedJson) => ActivityJson.Read(seal.OpenText(SealPurpose.Activity(conversation), sealedJson))!;

    private StoredMessage Again(object?[] known)
    {
        var conversation = (string)known[4]!;
        var entry = new InboxEntry((long)known[0]!, conversation, Opened(conversation, (byte[])known[3]!), (int)(long)known[1]!);
        return new(entry, IsNew: false, IsHandled: known[2] is not null, IsShown: (long)known[5]! != 0, HasQueued: false);
    }

    /// <summary>That a person wrote opens their channel's window again. What waited keeps its place, so it goes before all that is said from here on.</summary>
    private static bool QueueWaiting(Statements statements, ArrivingMessage message)
    {
        if (message.Inbound.Activity.Type is ActivityTypes.ConversationUpdate or ActivityTypes.EndOfConversation) return false;
        // Where the answer to this message has room, what waited may find its place there, and is not pushed meanwhile.
        return OutboxStatements.Requeue(statements, message.Inbound.Channel, message.Conversation, message.At, AnswerSlot.PushFrom(message.Inbound.Activity, message.At)) > 0;
    }
}
