namespace ChatAssistant.Knowledge;

/// <summary>Words people say, with the words documents use for them and the places to look first. The places are candidates and no answer.</summary>
/// <param name="Everyday">What people say; at least one.</param>
/// <param name="Terms">Words of the documents.</param>
/// <param name="Addresses">Of passages, with their versions; one that is not held points nowhere.</param>
/// <param name="Question">A question that holds one of the words.</param>
/// <param name="OwnId">The office's name for an entry of its own; null for one that ships.</param>
public sealed record LexiconLine(IReadOnlyList<string> Everyday, IReadOnlyList<string> Terms, IReadOnlyList<Address> Addresses, string Question, string? OwnId = null);
