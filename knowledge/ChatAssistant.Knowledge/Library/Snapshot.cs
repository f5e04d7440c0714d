namespace ChatAssistant.Knowledge;

/// <summary>Everything that is known at one moment. Never changes: a reload makes another.</summary>
internal sealed class Snapshot
{
    private readonly Dictionary<Address, Passage> _passages;
    private readonly Dictionary<Address, IReadOnlyList<Passage>> _documents;

    public Snapshot(LibraryContent content)
    {
        var documents = Held = content.Documents;
        Laws = content.Laws.With(documents.Select(document => document.Facts));
        Documents = [.. documents.Select(document => document.Summary)];
        WithoutText = [.. Laws.All.SelectMany(law => law.Versions
            .Where(version => !documents.Any(document => document.Facts.Id == law.Short && document.Facts.Effective == version.Effective))
            .Select(version => new LawVersion(law.Short, law.Title, version.Name, version.Effective, version.Ended)))];
        _passages = documents.SelectMany(document => document.AllPassages).DistinctBy(passage => passage.Address).ToDictionary(passage => passage.Address);
        _documents = documents.ToDictionary(document => document.Facts.Address, document => (IReadOnlyList<Passage>)[.. document.Passages]);
        Index = new(documents);
        Ranking = new(Index);
        Reading = new(new DocumentNames(documents, Laws), content.Lexicon, documents, new(content.Lexicon.Scripts, WordsHeld.In(documents, Laws, content.Lexicon)));
        Curated = new(this, content.Curated);
    }

    public IReadOnlyList<DocumentSummary> Documents { get; }

    public IReadOnlyList<LawVersion> WithoutText { get; }

    public IReadOnlyList<HeldDocument> Held { get; }

    public KnownLaws Laws { get; }

    public PassageIndex Index { get; }

    public Ranking Ranking { get; }

    public QueryReading Reading { get; }

    public CuratedQuestions Curated { get; }

    public Passage? Find(Address address) => _passages.GetValueOrDefault(address);

    public IReadOnlyList<Passage> Read(Address address) => _documents.GetValueOrDefault(address with { Path = "" }, []);
}
