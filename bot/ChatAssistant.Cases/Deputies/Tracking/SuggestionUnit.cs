namespace ChatAssistant.Cases.Deputies.Tracking;

/// <summary>A unit that handles a deputy's suggestion.</summary>
/// <param name="Unit">Its name.</param>
/// <param name="IsLead">主办; otherwise 协办 or 会办.</param>
public sealed record SuggestionUnit(string Unit, bool IsLead);
