namespace ChatAssistant.Knowledge;

/// <summary>One part of a score: what matched (a word, a field, a rule) and how much it gave.</summary>
public sealed record HitReason(string What, double Points);
