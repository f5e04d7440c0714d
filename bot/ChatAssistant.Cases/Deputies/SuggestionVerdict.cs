namespace ChatAssistant.Cases.Deputies;

/// <summary>A draft cannot be submitted, and why.</summary>
/// <param name="Refusal">Why.</param>
/// <param name="Exclusion">With <see cref="SuggestionRefusal.Excluded"/>: as what.</param>
/// <param name="Reason">What the deputy is told.</param>
public sealed record SuggestionVerdict(SuggestionRefusal Refusal, SuggestionExclusion? Exclusion, string Reason);
