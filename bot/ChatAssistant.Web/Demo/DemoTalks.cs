using ChatAssistant.Bot;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Channels;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace ChatAssistant.Web.Demo;

/// <summary>
/// The conversations of a demonstration's people, so that answers can be sent to them: one each, with the answers given so far, which they
/// have read.
/// </summary>
internal sealed class DemoTalks(Seal seal)
{
    private const string Bot = "chat-assistant";

    private readonly Dictionary<string, long> _last = [];

    /// <summary>Adds the conversations of those who filed or joined these cases where there are none yet, and what was answered.</summary>
    public void Keep(AssistantDbContext database, IReadOnlyList<Case> cases)
    {
        var rows = new Dictionary<string, ConversationRow>();
        // What is archived belongs to nobody any more.
        foreach (var found in cases.Where(each => !each.IsArchived))
        {
            var own = RowOf(found.Citizen, found.CreatedAt);
            foreach (var reply in found.Replies.OrderBy(reply => reply.At)) Say(database, own, found, reply);
            foreach (var joined in found.Supporters) RowOf(new(joined.Channel, joined.UserId, joined.Conversation), joined.At);
        }

        foreach (var row in rows.Values) _last[row.Key] = row.LastSequence;

        ConversationRow RowOf(Citizen person, DateTimeOffset at)
        {
            if (rows.TryGetValue(person.Conversation, out var known)) return known;
            var row = NewRow(person, at);
            if (_last.TryGetValue(row.Key, out var last))
            {
                row.LastSequence = last;
                database.Conversations.Attach(row);
            }
            else
            {
                database.Conversations.Add(row);
            }

            return rows[row.Key] = row;
        }
    }

    private ConversationRow NewRow(Citizen person, DateTimeOffset at)
    {
        var reference = new ConversationReference(
            user: new ChannelAccount(person.UserId), bot: new ChannelAccount(Bot), conversation: new ConversationAccount(id: DemoCast.ConversationId(person)), channelId: DemoCast.Channel);
        return new()
        {
            Key = person.Conversation,
            Channel = DemoCast.Channel,
            UserId = person.UserId,
            SealedReference = seal.Protect(SealPurpose.Reference(person.Conversation), JsonConvert.SerializeObject(reference)),
            CreatedAt = at,
            HeardAt = at,
        };
    }

    private void Say(AssistantDbContext database, ConversationRow talk, Case found, Reply reply)
    {
        var message = FixedReplies.StaffReply(found, reply.Text);
        (message.Id, message.Timestamp, message.ChannelId) = (reply.ActivityId, reply.At, DemoCast.Channel);
        (message.From, message.Recipient) = (new ChannelAccount(Bot), new ChannelAccount(talk.UserId));
        message.Conversation = new ConversationAccount(id: DemoCast.ConversationId(found.Citizen));
        var said = new ActivityRow
        {
            ConversationKey = talk.Key,
            Sequence = ++talk.LastSequence,
            IsInbound = false,
            IsShown = true,
            SealedJson = seal.Protect(SealPurpose.Activity(talk.Key), ActivityJson.Write(message)),
            At = reply.At,
        };
        database.Outbox.Add(RowOf(talk, said, reply));
    }

    private static OutboxRow RowOf(ConversationRow talk, ActivityRow said, Reply reply)
    {
        var taken = reply.At.AddMinutes(1);
        var row = new OutboxRow
        {
            Channel = talk.Channel,
            ConversationKey = talk.Key,
            Sequence = said.Sequence,
            MessageId = reply.ActivityId,
            Activity = said,
            AnswersInboxId = null,
            DueAt = reply.At,
            State = OutboxState.Delivered,
            DeliveredAt = taken,
        };
        row.Steps.Add(new() { Step = DeliveryStep.Delivered, At = taken, Attempt = 0 });
        return row;
    }
}
