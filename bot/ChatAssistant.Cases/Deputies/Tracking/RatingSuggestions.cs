using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Ratings;

namespace ChatAssistant.Cases.Deputies.Tracking;

/// <summary>代表评价: the deputy says what they think of the answer. Silence is no satisfaction.</summary>
public static class RatingSuggestions
{
    /// <param name="suggestion">What was answered.</param>
    /// <param name="answer">满意 and 基本满意 close it, 不满意 sends it back for a month.</param>
    /// <param name="reason">Needed with 不满意.</param>
    /// <param name="by">The deputy, or who of the office wrote down what the deputy said.</param>
    /// <param name="clock">What time it is.</param>
    public static TransitionRefusal? Rate(this DeputySuggestion suggestion, SatisfiedAnswer answer, string? reason, string by, DeadlineClock clock)
    {
        if (suggestion.State is not SuggestionState.Replied) return TransitionRefusal.WrongState;
        if (answer is SatisfiedAnswer.Dissatisfied && Required.Reason(reason) is { } missing) return missing;
        suggestion.Ratings = [.. suggestion.Ratings, new(answer, string.IsNullOrWhiteSpace(reason) ? null : reason, clock.Now)];
        suggestion.MeetClocks(clock.Now, DeadlineKind.DeputyFeedback);
        suggestion.Record(SuggestionActions.Rated, by, clock.Now, suggestion.Ratings[^1].Reason);
        if (answer is SatisfiedAnswer.Dissatisfied) suggestion.Redo(by, clock);
        else suggestion.Move(SuggestionState.Closed, SuggestionActions.Closed, by, clock.Now);
        return null;
    }

    /// <summary>Closes what the deputy did not rate in time. It stays 未评价.</summary>
    public static TransitionRefusal? CloseUnrated(this DeputySuggestion suggestion, string by, DeadlineClock clock)
    {
        if (suggestion.State is not SuggestionState.Replied) return TransitionRefusal.WrongState;
        if (!suggestion.Clocks.Any(each => each.Kind is DeadlineKind.DeputyFeedback && each.IsRunning() && each.IsBreached(clock.Today))) return TransitionRefusal.TooEarly;
        suggestion.StopClocks();
        suggestion.Move(SuggestionState.Closed, SuggestionActions.Closed, by, clock.Now);
        return null;
    }

    private static void Redo(this DeputySuggestion suggestion, string by, DeadlineClock clock)
    {
        suggestion.StartClock(DeadlineKind.Redo, clock);
        suggestion.Move(SuggestionState.Redo, SuggestionActions.Reopened, by, clock.Now);
    }
}
