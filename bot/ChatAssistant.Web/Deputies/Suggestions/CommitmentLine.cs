using ChatAssistant.Cases.Deputies.Tracking;

namespace ChatAssistant.Web.Deputies.Suggestions;

/// <summary>A line of the ledger.</summary>
/// <param name="Item">The promise.</param>
/// <param name="Title">Of the suggestion it answered.</param>
/// <param name="IsLate">Not settled by its day, or settled after it.</param>
public sealed record CommitmentLine(CommitmentItem Item, string Title, bool IsLate);
