namespace ChatAssistant.Knowledge;

/// <summary>What is held already, to compare a reading with.</summary>
/// <param name="Texts">What the store holds, with its texts.</param>
/// <param name="Documents">Everything that can be cited, shipped documents too: it tells by which id a document is held.</param>
public sealed record Holdings(IReadOnlyList<SourceText> Texts, IReadOnlyList<DocumentSummary> Documents)
{
    public static Holdings None { get; } = new([], []);

    /// <summary>The reading with its relation to the nearest held document, and under that document's id.</summary>
    internal DocumentReading Relate(DocumentReading reading)
    {
        if (reading.Source is not { } source) return reading;

        var facts = source.Facts;
        var letters = Letters.Of(source.Body);
        var same = Texts.Where(text => text.Facts.Layer == facts.Layer && IsSame(facts, text.Facts.Id, text.Facts.Title, text.Facts.Number)).ToList();
        if (same.Find(text => Letters.Of(text.Body) == letters) is { } duplicate) return reading.Related(HeldRelation.Duplicate, duplicate.Facts.Address);
        if (same.Find(text => text.Facts.Effective == facts.Effective) is { } edition) return reading.Related(HeldRelation.NewEdition, edition.Facts.Address);

        var addresses = same.Select(text => text.Facts.Address)
            .Concat(Documents.Where(document => IsSame(facts, document.Address.Document, document.Title, "")).Select(document => document.Address))
            .ToList();
        return addresses.Find(address => address.Effective != facts.Effective) is { } version ? reading.Related(HeldRelation.NewVersion, version)
            : addresses.Count > 0 ? reading.Related(HeldRelation.New, addresses[0])
            : reading;
    }

    private static bool IsSame(DocumentFacts facts, string id, string title, string number) =>
        facts.Id == id
        || Letters.Of(facts.Title) == Letters.Of(title)
        || (facts.Number.Length > 0 && facts.Number == number && facts.Kind != DocumentKind.Law);
}
