namespace ChatAssistant.Web.Library.Desk.Questions;

/// <summary>Once that a question had no good answer. It names nobody.</summary>
/// <param name="Text">The words, masked, without what ends a sentence.</param>
/// <param name="At">When.</param>
/// <param name="IsDisliked">Somebody said that its answer did not help; else it had none.</param>
/// <param name="Reason">Why, masked; null when nobody said.</param>
public sealed record AskedQuestion(string Text, DateTimeOffset At, bool IsDisliked, string? Reason);
