using ChatAssistant.Cases.Deputies;
using ChatAssistant.Cases.Deputies.Tracking;

namespace ChatAssistant.Web.Deputies.Suggestions;

/// <summary>A suggestion and whose it is, with what it promised.</summary>
/// <param name="Suggestion">The suggestion.</param>
/// <param name="Deputy">Whose it is.</param>
/// <param name="Commitments">Its entries on the ledger.</param>
public sealed record SuggestionFile(DeputySuggestion Suggestion, Deputy Deputy, IReadOnlyList<CommitmentItem> Commitments);
