namespace ChatAssistant.Knowledge;

/// <summary>A passage that was looked at, why it stands where it does, and whether evidence supports that it is about the question.</summary>
public sealed record ExplainedHit(Hit Hit, bool IsSupported);
