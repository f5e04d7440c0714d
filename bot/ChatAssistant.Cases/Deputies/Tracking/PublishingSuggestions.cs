namespace ChatAssistant.Cases.Deputies.Tracking;

/// <summary>公开: what became of a suggestion may be shown to everybody, when two of the office agree (代表法第五十一条).</summary>
public static class PublishingSuggestions
{
    /// <summary>The first who asks for it proposes, another makes it true.</summary>
    public static TransitionRefusal? Publish(this DeputySuggestion suggestion, string by, DateTimeOffset at)
    {
        if (suggestion.IsPublic || suggestion.State is not (SuggestionState.Replied or SuggestionState.Closed)) return TransitionRefusal.WrongState;
        if (suggestion.PublishProposedBy is not { } first)
        {
            suggestion.PublishProposedBy = by;
            suggestion.Record(SuggestionActions.PublishProposed, by, at);
            return null;
        }

        if (first == by) return TransitionRefusal.SecondPersonMissing;
        suggestion.IsPublic = true;
        suggestion.Record(SuggestionActions.Published, by, at);
        return null;
    }
}
