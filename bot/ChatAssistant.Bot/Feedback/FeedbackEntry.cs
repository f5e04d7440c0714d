namespace ChatAssistant.Bot.Feedback;

/// <summary>What a person thought of an answer.</summary>
/// <param name="Conversation">The key of the conversation.</param>
/// <param name="Question">The question, masked; empty when it is not known which answer is meant.</param>
/// <param name="IsHelpful">有帮助 or 没帮助.</param>
/// <param name="Reason">One of the reasons offered, or their own words, masked; null when they gave none.</param>
/// <param name="At">When.</param>
public sealed record FeedbackEntry(string Conversation, string Question, bool IsHelpful, string? Reason, DateTimeOffset At);
