using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Cases.Deputies.Tracking;

/// <summary>审查: before a suggestion goes to a unit, it is looked at.</summary>
public static class ReviewingSuggestions
{
    /// <summary>退回修改: the deputy is asked to change it and hand it in again.</summary>
    public static TransitionRefusal? SendBack(this DeputySuggestion suggestion, string by, string reason, DeadlineClock clock) =>
        suggestion.EndReview(SuggestionState.Returned, SuggestionActions.SentBack, by, reason, clock);

    /// <summary>转作来信: what is no suggestion of a deputy is handled as a letter.</summary>
    /// <param name="suggestion">What was handed in.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="reason">Why.</param>
    /// <param name="number">The number of the case it goes on as.</param>
    /// <param name="clock">What time it is.</param>
    public static TransitionRefusal? TreatAsLetter(this DeputySuggestion suggestion, string by, string reason, string number, DeadlineClock clock)
    {
        if (Required.Explanation(reason) is { } missing) return missing;
        return suggestion.EndReview(SuggestionState.TreatedAsLetter, SuggestionActions.TreatedAsLetter, by, $"{reason.TrimEnd('。')}。来信编号：{number}", clock);
    }

    /// <summary>撤回: the deputy has asked in writing, and with that handling ends (参照山东代表建议条例第九条).</summary>
    public static TransitionRefusal? Withdraw(this DeputySuggestion suggestion, string by, string reason, DeadlineClock clock)
    {
        if (suggestion.State.IsOver() || suggestion.State is SuggestionState.Draft) return TransitionRefusal.WrongState;
        if (Required.Reason(reason) is { } missing) return missing;
        suggestion.StopClocks();
        suggestion.Move(SuggestionState.Withdrawn, SuggestionActions.Withdrawn, by, clock.Now, reason);
        return null;
    }

    /// <summary>The day by which a suggestion that was handed in is to be assigned; null when it does not wait for that.</summary>
    public static DateOnly? AssignBy(this DeputySuggestion suggestion, DeadlineClock clock) =>
        suggestion is { State: SuggestionState.Submitted, SubmittedAt: { } at } ? clock.Due(clock.Rules.For(DeadlineKind.DeputyAssign), BeijingTime.DayOf(at)).Day : null;

    private static TransitionRefusal? EndReview(this DeputySuggestion suggestion, SuggestionState to, string action, string by, string reason, DeadlineClock clock)
    {
        if (suggestion.State is not SuggestionState.Submitted) return TransitionRefusal.WrongState;
        if (Required.Explanation(reason) is { } missing) return missing;
        suggestion.Move(to, action, by, clock.Now, reason);
        return null;
    }
}
