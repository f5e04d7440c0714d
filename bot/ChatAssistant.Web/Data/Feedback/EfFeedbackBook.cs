using ChatAssistant.Bot.Feedback;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Data.Feedback;

/// <summary>Feedback in the turn's own context.</summary>
internal sealed class EfFeedbackBook(AssistantDbContext database) : IFeedbackBook
{
    public async Task KeepAsync(FeedbackEntry entry, CancellationToken cancellationToken)
    {
        var kept = await database.Feedback.SingleOrDefaultAsync(
            row => row.ConversationKey == entry.Conversation && row.Question == entry.Question, cancellationToken);
        kept ??= database.Feedback.Add(new() { ConversationKey = entry.Conversation, Question = entry.Question }).Entity;
        (kept.IsHelpful, kept.Reason, kept.At) = (entry.IsHelpful, entry.Reason, entry.At);
    }
}
