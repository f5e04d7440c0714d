namespace ChatAssistant.Knowledge;

/// <summary>A ranked entry with the evidence that it is about the question.</summary>
internal sealed record Supported(Ranked Ranked, Evidence Evidence);
