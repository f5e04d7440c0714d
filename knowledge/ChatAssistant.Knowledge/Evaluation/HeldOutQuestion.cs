namespace ChatAssistant.Knowledge;

/// <summary>A phrasing that was asked without being held.</summary>
/// <param name="Address">The article it belongs to.</param>
/// <param name="Text">As it was asked.</param>
/// <param name="Place">The place of that article in the ranking, 1 for the first; 0 when it is not in it.</param>
/// <param name="IsAnswered">Whether anything was found that the evidence supports, so that the question would not be refused.</param>
public sealed record HeldOutQuestion(Address Address, string Text, int Place, bool IsAnswered);
