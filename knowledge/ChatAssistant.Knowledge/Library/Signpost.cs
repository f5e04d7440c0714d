namespace ChatAssistant.Knowledge;

/// <summary>Everyday words that point at places to look first, which are candidates and no answer.</summary>
/// <param name="Everyday">In plain form.</param>
/// <param name="Terms">Words of the documents for them, in plain form.</param>
/// <param name="Addresses">Of the versions in force when the library was written; empty when the words are too general to point.</param>
/// <param name="Question">A question that one of the addresses answers.</param>
internal sealed record Signpost(IReadOnlyList<string> Everyday, IReadOnlyList<string> Terms, IReadOnlyList<Address> Addresses, string Question);
