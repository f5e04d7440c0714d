using ChatAssistant.Bot;
using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Web.Data;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Cases;

/// <summary>Answers cases. The answer on file and the message to the citizen become true together, or neither does.</summary>
public sealed class CaseReplies(AssistantDbContext database, ICaseBook cases, ProactiveTurn turn, MemberReplies members, DeadlineClock clock)
{
    private const int ConstraintViolated = 19;

    /// <summary>Answers a case; once a scope, since what is staged with it becomes true with it. Of an archived one nobody knows whom to answer.</summary>
    public async Task<ReplyOutcome> ReplyAsync(CaseNumber number, ReplyDraft draft, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(number, cancellationToken) is not { IsArchived: false } found) return ReplyOutcome.UnknownCase;
        var (messageId, isNew, isFormal) = ("", true, false);
        if (found.Citizen.HasChat) await turn.RunAsync(found.Citizen.Conversation, StageAsync, cancellationToken);
        else await AnswerAsync($"{found.Number}|{draft.Id:N}", cancellationToken);
        if (isNew) await members.StageAsync(found, draft, isFormal, cancellationToken);
        return isNew ? await CommitAsync(messageId, cancellationToken) : ReplyOutcome.AlreadySent;

        async Task StageAsync(ITurnContext context, CancellationToken stop)
        {
            await AnswerAsync($"{context.Activity.Conversation.Id}|{draft.Id:N}", stop);
            if (isNew) await context.SendActivityAsync(MessageOf(found, draft, messageId), stop);
        }

        async Task AnswerAsync(string id, CancellationToken stop)
        {
            // An answer to a case without a chat is no message: it stands on file alone.
            (messageId, isNew) = (id, found.Replies.All(reply => reply.ActivityId != id) && !await IsSentAsync(id, stop));
            if (isNew) isFormal = found.Answer(new ReplyWords(draft.Text, id, draft.Outcome), draft.Author, clock).IsFormal;
        }
    }

    private static Activity MessageOf(Case found, ReplyDraft draft, string id)
    {
        var message = FixedReplies.StaffReply(found, draft.Text);
        message.Id = id;
        return message;
    }

    private async Task<ReplyOutcome> CommitAsync(string messageId, CancellationToken cancellationToken)
    {
        try
        {
            await turn.CommitAsync(cancellationToken);
            return ReplyOutcome.Sent;
        }
        catch (Exception fault) when (fault is SqliteException { SqliteErrorCode: ConstraintViolated } or DbUpdateException { InnerException: SqliteException { SqliteErrorCode: ConstraintViolated } })
        {
            // What could not be saved must not come along with what this scope reads next.
            database.ChangeTracker.Clear();
            var isThere = await IsSentAsync(messageId, cancellationToken) || await database.Set<Reply>().AnyAsync(reply => reply.ActivityId == messageId, cancellationToken);
            return isThere ? ReplyOutcome.AlreadySent : ReplyOutcome.Clash;
        }
    }

    private Task<bool> IsSentAsync(string messageId, CancellationToken cancellationToken) =>
        database.Outbox.AnyAsync(row => row.MessageId == messageId, cancellationToken);
}
