using ChatAssistant.Cases;
using ChatAssistant.Channels;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases.Timeline;

/// <summary>Reads what a case's page shows of the messages that were sent about it.</summary>
public sealed class SentMessages(AssistantDbContext database, Seal seal)
{
    /// <summary>Only messages about this case are opened, whatever else was said in the conversation.</summary>
    public async Task<SentLedger> OfAsync(Case found, CancellationToken cancellationToken)
    {
        var key = found.Citizen.Conversation;
        var names = found.Events.Select(each => $"{each.Id:N}").ToHashSet();
        var replies = found.Replies.Select(each => each.ActivityId).ToHashSet();
        var rows = await database.Outbox.AsNoTracking()
            .Where(row => row.ConversationKey == key && row.AnswersInboxId == null)
            .Select(row => new { row.MessageId, row.State, row.DeliveredAt, row.Activity.SealedJson })
            .ToListAsync(cancellationToken);
        return new(rows
            .Where(row => replies.Contains(row.MessageId) || names.Contains(row.MessageId[(row.MessageId.LastIndexOf('|') + 1)..]))
            .ToDictionary(row => row.MessageId, row => new SentMessage(row.State, row.DeliveredAt, Words(key, row.SealedJson))));
    }

    private string Words(string key, byte[] sealedJson) =>
        ActivityJson.Read(seal.OpenText(SealPurpose.Activity(key), sealedJson))?.Text ?? "";
}
