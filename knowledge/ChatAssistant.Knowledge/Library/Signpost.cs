namespace ChatAssistant.Knowledge;

/// <summary>Everyday words that point at places to look first, which are candidates and no answer.</summary>
/// <param name="Everyday">In plain form.</param>
/// <param name="Terms">Words of the documents for them, in plain form.</param>
/// <param name="Addresses">Of the versions in force when the library was written; empty when the words are too general to point.</param>
/// <param name="Question">A question that one of the addresses answers.</param>
internal sealed record Signpost(IReadOnlyList<string> Everyday, IReadOnlyList<string> Terms, IReadOnlyList<Address> Addresses, string Question)
{
    /// <summary>The office's name for an entry of its own; null for one that ships.</summary>
    public string? OwnId { get; init; }

    public LexiconLine Line => new(Everyday, Terms, Addresses, Question, OwnId);

    /// <summary>An entry of the office's own.</summary>
    public static Signpost Of(LexiconLine own) =>
        new([.. own.Everyday.Select(PlainText.Of).Where(word => word.Length > 0)], [.. own.Terms.Select(PlainText.Of)], own.Addresses, own.Question) { OwnId = own.OwnId };
}
