namespace ChatAssistant.Knowledge;

/// <summary>Everything that is known at one moment. Never changes: a reload makes another.</summary>
internal sealed class Snapshot
{
    private readonly Lazy<CuratedQuestions> _curated;
    private readonly Dictionary<Address, Passage> _passages;
    private readonly Dictionary<Address, IReadOnlyList<Passage>> _documents;

    /// <param name="content">What is known.</param>
    /// <param name="kept">Where its index may be kept from before; null to build it.</param>
    public Snapshot(LibraryContent content, IndexFolder? kept = null)
    {
        var documents = Held = content.Documents;
        Laws = content.Laws.With(documents.Select(document => document.Facts));
        Documents = [.. documents.Select(document => document.Summary)];
        WithoutText = [.. Laws.All.SelectMany(law => law.Versions
            .Where(version => !documents.Any(document => document.Facts.Id == law.Short && document.Facts.Effective == version.Effective))
            .Select(version => new LawVersion(law.Short, law.Title, version.Name, version.Effective, version.Ended)))];
        _passages = documents.SelectMany(document => document.AllPassages).DistinctBy(passage => passage.Address).ToDictionary(passage => passage.Address);
        _documents = documents.ToDictionary(document => document.Facts.Address, document => (IReadOnlyList<Passage>)[.. document.Passages]);
        (Index, Reading) = Prepare(content, documents, Laws, kept);
        Ranking = new(Index);
        CuratedAnswers = content.Curated;
        Lexicon = [.. content.Lexicon.Signposts.All.Select(signpost => signpost.Line)];
        _curated = new(() => new(this, content.Curated));
        // Takes a third of a start and is not needed for it; a question that comes earlier waits.
        _ = Task.Run(() => _curated.Value);
    }

    public IReadOnlyList<DocumentSummary> Documents { get; }

    public IReadOnlyList<LawVersion> WithoutText { get; }

    public IReadOnlyList<HeldDocument> Held { get; }

    public KnownLaws Laws { get; }

    public PassageIndex Index { get; }

    public Ranking Ranking { get; }

    public QueryReading Reading { get; }

    public IReadOnlyList<CuratedAnswer> CuratedAnswers { get; }

    public IReadOnlyList<LexiconLine> Lexicon { get; }

    public CuratedQuestions Curated => _curated.Value;

    public Passage? Find(Address address) => _passages.GetValueOrDefault(address);

    public IReadOnlyList<Passage> Read(Address address) => _documents.GetValueOrDefault(address with { Path = "" }, []);

    /// <summary>The index and the vocabulary take the longest and have nothing to do with each other.</summary>
    private static (PassageIndex Index, QueryReading Reading) Prepare(LibraryContent content, IReadOnlyList<HeldDocument> documents, KnownLaws laws, IndexFolder? kept)
    {
        PassageIndex? index = null;
        Vocabulary? words = null;
        Parallel.Invoke(() => index = new(documents, kept), () => words = WordsHeld.In(documents, laws, content.Lexicon));
        return (index!, new(new DocumentNames(documents, laws), content.Lexicon, documents, new(content.Lexicon.Scripts, words!)));
    }
}
