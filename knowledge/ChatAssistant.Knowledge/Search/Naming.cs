namespace ChatAssistant.Knowledge;

/// <summary>A document named at a place in a question.</summary>
internal sealed record Naming(string Id, int Start, int Length);
