namespace ChatAssistant.Cases.Deputies.Tracking;

public static class SuggestionStates
{
    /// <summary>The words can still change, and others can put their names to them.</summary>
    public static bool IsBeforeHandling(this SuggestionState state) => state is SuggestionState.Draft or SuggestionState.Submitted or SuggestionState.Returned;

    /// <summary>A unit has it and has to answer.</summary>
    public static bool IsWithUnit(this SuggestionState state) => state is SuggestionState.Assigned or SuggestionState.InProgress or SuggestionState.Redo;

    public static bool IsOver(this SuggestionState state) => state is SuggestionState.Closed or SuggestionState.TreatedAsLetter or SuggestionState.Withdrawn;
}
