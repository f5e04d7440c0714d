using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Cases.Deputies.Tracking;

/// <summary>公开: what became of a suggestion may be shown to everybody, when two of the office agree (代表法第五十一条).</summary>
public static class PublishingSuggestions
{
    /// <summary>
    /// The first who asks for it proposes, another makes it true. An answer that came between was not read by the first, and other words to be
    /// covered were not agreed to by the other: then it is proposed anew.
    /// </summary>
    /// <param name="suggestion">Which.</param>
    /// <param name="by">Who asks for it.</param>
    /// <param name="covered">What the public is not to read of it.</param>
    /// <param name="at">When.</param>
    public static TransitionRefusal? Publish(this DeputySuggestion suggestion, string by, IReadOnlyList<string> covered, DateTimeOffset at)
    {
        if (suggestion.IsPublic || suggestion.State is not (SuggestionState.Replied or SuggestionState.Closed)) return TransitionRefusal.WrongState;
        if (suggestion.FirstForPublishing() is not { } first || !suggestion.Covered.SequenceEqual(covered))
        {
            (suggestion.PublishProposedBy, suggestion.Covered) = (by, covered);
            suggestion.Record(SuggestionActions.PublishProposed, by, at);
            return null;
        }

        if (first == by) return TransitionRefusal.SecondPersonMissing;
        suggestion.IsPublic = true;
        suggestion.Record(SuggestionActions.Published, by, at);
        return null;
    }

    /// <summary>撤下: one person takes it from the public at once.</summary>
    public static TransitionRefusal? TakeDown(this DeputySuggestion suggestion, string by, string reason, DateTimeOffset at)
    {
        if (Required.Reason(reason) is { } missing) return missing;
        if (!suggestion.IsPublic) return TransitionRefusal.WrongState;
        (suggestion.IsPublic, suggestion.PublishProposedBy) = (false, null);
        suggestion.Record(SuggestionActions.TakenDown, by, at, reason);
        return null;
    }

    /// <summary>Who proposed to publish all that stands there now; null when nobody has.</summary>
    public static string? FirstForPublishing(this DeputySuggestion suggestion) =>
        suggestion.Last(SuggestionActions.PublishProposed) is { } proposed && suggestion.Replies.All(reply => reply.At <= proposed.At) ? suggestion.PublishProposedBy : null;

    /// <summary>Since when it is public; null while it is not.</summary>
    public static DateTimeOffset? PublishedAt(this DeputySuggestion suggestion) =>
        suggestion.IsPublic ? suggestion.Last(SuggestionActions.Published)?.At : null;

    private static SuggestionEvent? Last(this DeputySuggestion suggestion, string action) => suggestion.Events.LastOrDefault(step => step.Action == action);
}
