using ChatAssistant.Cases;

namespace ChatAssistant.Web.Cases.Bulk;

/// <summary>What will become, or became, of one case.</summary>
/// <param name="Case">The case as it stood before.</param>
/// <param name="Before">Where it stood before.</param>
/// <param name="After">Where it stands then.</param>
/// <param name="Objection">Why nothing is done to it, in words for people; null when it is.</param>
public sealed record BulkLine(Case Case, CaseState Before, CaseState After, string? Objection);
