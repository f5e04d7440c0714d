namespace ChatAssistant.Knowledge;

/// <summary>A document named at a place in a question.</summary>
/// <param name="Id">As in <see cref="Address.Document"/>.</param>
/// <param name="Start">Where the name stands.</param>
/// <param name="Length">In characters.</param>
public sealed record Naming(string Id, int Start, int Length);
