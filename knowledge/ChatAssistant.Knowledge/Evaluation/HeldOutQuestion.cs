namespace ChatAssistant.Knowledge;

/// <summary>A phrasing that was asked without being held.</summary>
/// <param name="Address">The article it belongs to.</param>
/// <param name="Text">As it was asked.</param>
/// <param name="Place">The place of that article among those found, 1 for the first; 0 when it was not found.</param>
public sealed record HeldOutQuestion(Address Address, string Text, int Place);
