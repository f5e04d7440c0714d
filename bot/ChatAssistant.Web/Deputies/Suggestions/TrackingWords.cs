using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;

namespace ChatAssistant.Web.Deputies.Suggestions;

/// <summary>What staff read for the life of a suggestion.</summary>
internal static class TrackingWords
{
    public static string Text(this SuggestionState state) => DeputyWords.Word($"Suggestion{state}");

    public static string Text(this CommitmentOutcome outcome) => DeputyWords.Word($"Commitment{outcome}");

    public static string Text(this DeadlineKind kind) => DeputyWords.Word($"Clock{kind}");

    public static string Text(this SuggestionEvent step) =>
        string.Format(null, DeputyWords.Word($"Step{string.Concat(step.Action.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))}"), step.By, step.Note);
}
