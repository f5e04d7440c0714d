namespace ChatAssistant.Knowledge;

/// <summary>The dates of one version of a law, and what lawyers call it: 2025修订.</summary>
internal sealed record LawVersionRecord(string Name, DateOnly? Published, DateOnly Effective, DateOnly? Ended);
