using ChatAssistant.Bot;
using ChatAssistant.Cases;
using ChatAssistant.Channels;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases;

/// <summary>Answers cases. The answer on file and the message to the citizen become true together, or neither does.</summary>
public sealed class CaseReplies(AssistantDbContext database, ICaseBook cases, ProactiveTurn turn, TimeProvider clock)
{
    private const int ConstraintViolated = 19;

    /// <summary>Once a scope.</summary>
    public async Task<ReplyOutcome> ReplyAsync(CaseNumber number, ReplyDraft draft, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(number, cancellationToken) is not { } found) return ReplyOutcome.UnknownCase;
        var messageId = $"{found.Citizen.Conversation}|{draft.Id:N}";
        if (await IsSentAsync(messageId, cancellationToken)) return ReplyOutcome.AlreadySent;

        await StageAsync(found, draft, messageId, cancellationToken);
        try
        {
            await turn.CommitAsync(cancellationToken);
            return ReplyOutcome.Sent;
        }
        catch (DbUpdateException fault) when (fault.InnerException is SqliteException { SqliteErrorCode: ConstraintViolated })
        {
            // What could not be saved must not come along with the next thing this scope reads.
            database.ChangeTracker.Clear();
            return await IsSentAsync(messageId, cancellationToken) ? ReplyOutcome.AlreadySent : ReplyOutcome.Clash;
        }
    }

    private Task StageAsync(Case found, ReplyDraft draft, string messageId, CancellationToken cancellationToken)
    {
        var message = FixedReplies.StaffReply(found, draft.Text);
        message.Id = messageId;
        found.Answer(draft.Text, draft.Author, messageId, clock);
        var conversation = ConversationKey.Of(found.Citizen.Channel, found.Citizen.Conversation);
        return turn.RunAsync(conversation, (context, stop) => context.SendActivityAsync(message, stop), cancellationToken);
    }

    private Task<bool> IsSentAsync(string messageId, CancellationToken cancellationToken) =>
        database.Outbox.AnyAsync(row => row.MessageId == messageId, cancellationToken);
}
