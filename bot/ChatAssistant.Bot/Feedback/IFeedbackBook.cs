namespace ChatAssistant.Bot.Feedback;

/// <summary>What people thought of answers, and the questions that had none: staff look through it. Kept when the turn commits.</summary>
public interface IFeedbackBook
{
    /// <summary>Keeps one vote an answer: a later one of the same conversation about the same question takes its place.</summary>
    Task KeepAsync(FeedbackEntry entry, CancellationToken cancellationToken);
}
