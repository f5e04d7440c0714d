namespace ChatAssistant.Knowledge;

/// <summary>A passage found, its score (higher is better, comparable within one search only) and what made it rank.</summary>
public sealed record Hit(Passage Passage, double Score, IReadOnlyList<HitReason> Reasons);
