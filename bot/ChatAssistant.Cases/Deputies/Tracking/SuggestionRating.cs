using ChatAssistant.Cases.Ratings;

namespace ChatAssistant.Cases.Deputies.Tracking;

/// <summary>What the deputy thought of an answer.</summary>
/// <param name="Answer">满意, 基本满意 or 不满意.</param>
/// <param name="Reason">Why; there is one with 不满意.</param>
/// <param name="At">When.</param>
public sealed record SuggestionRating(SatisfiedAnswer Answer, string? Reason, DateTimeOffset At);
