namespace ChatAssistant.Knowledge;

/// <summary>A short name that fits several laws.</summary>
internal sealed record UnclearName(IReadOnlyList<string> Laws, int Start, int Length);
