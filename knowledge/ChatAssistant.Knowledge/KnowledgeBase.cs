namespace ChatAssistant.Knowledge;

/// <summary>The knowledge base over a library folder and a store of imported documents, searched in memory.</summary>
public sealed class KnowledgeBase : IKnowledgeBase
{
    private readonly KnowledgeSources _sources;
    private readonly TimeProvider _clock;
    private readonly Meanings? _meanings;
    private volatile Known _known;
    private volatile Snapshot? _readWhole;

    private KnowledgeBase(KnowledgeSources sources, TimeProvider clock, Snapshot snapshot)
    {
        _sources = sources;
        _clock = clock;
        _meanings = sources.Meaning is { } model ? new(model, sources.IndexFolder, clock) : null;
        _known = ToKnown(snapshot);
    }

    public IReadOnlyList<DocumentSummary> Documents => Snapshot.Documents;

    public IReadOnlyList<LawVersion> WithoutText => Snapshot.WithoutText;

    public IReadOnlyList<CuratedAnswer> Curated => Snapshot.CuratedAnswers;

    public IReadOnlyList<LexiconLine> Lexicon => Snapshot.Lexicon;

    /// <summary>Whether passages are also found by meaning. Not so without a model, and while it has not read them all.</summary>
    public bool HearsMeaning => _known.Meanings is not null;

    private Snapshot Snapshot => _known.Snapshot;

    /// <summary>Reads everything. A broken library file is an <see cref="InvalidDataException"/> that names it.</summary>
    public static Task<KnowledgeBase> LoadAsync(
        string libraryFolder, IDocumentStore store, TimeProvider clock, CancellationToken cancellationToken) =>
        LoadAsync(new KnowledgeSources(libraryFolder, store), clock, cancellationToken);

    /// <summary>The same with more said of the sources.</summary>
    public static async Task<KnowledgeBase> LoadAsync(KnowledgeSources sources, TimeProvider clock, CancellationToken cancellationToken) =>
        new(sources, clock, await ReadAsync(sources, cancellationToken));

    /// <summary>Reads everything again and swaps it in at once. When that fails, what was known stays.</summary>
    public async Task ReloadAsync(CancellationToken cancellationToken) => _known = ToKnown(await ReadAsync(_sources, cancellationToken));

    /// <summary>
    /// Has the model read the passages it has not read yet; what it made of them is kept beside the index. Takes as long as the model does:
    /// for behind the scenes. Says whether nothing is left to read, which without a model is always so.
    /// </summary>
    public async Task<bool> ReadMeaningAsync(CancellationToken cancellationToken)
    {
        var snapshot = Snapshot;
        if (_meanings is null || ReferenceEquals(snapshot, _readWhole)) return true;
        if (!await _meanings.CompleteAsync(snapshot, cancellationToken)) return false;

        _readWhole = snapshot;
        if (!HearsMeaning && ReferenceEquals(snapshot, Snapshot)) _known = ToKnown(snapshot);
        return true;
    }

    public async Task<Answer> AskAsync(Question question, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var known = _known;
        var meaning = await MeaningOfAsync(question, known, cancellationToken);
        return new MessageAnswering(known.Snapshot, Today(), meaning).Of(question);
    }

    public async Task<IReadOnlyList<Hit>> SearchAsync(Question question, int most, CancellationToken cancellationToken)
    {
        var (known, query) = await ReadAsync(question, cancellationToken);
        return [.. new Support(known.Snapshot).Of(query)
            .Take(most)
            .Select(supported => known.Snapshot.Ranking.ToHit(query, supported.Ranked))];
    }

    public async Task<IReadOnlyList<ExplainedHit>> ExplainAsync(Question question, int most, CancellationToken cancellationToken)
    {
        var (known, query) = await ReadAsync(question, cancellationToken);
        var asked = query.On(Choosing.DayOf(query));
        return [.. new Support(known.Snapshot).Considered(asked)
            .Take(most)
            .Select(each => new ExplainedHit(known.Snapshot.Ranking.ToHit(asked, each.Ranked), each.IsSupported))];
    }

    public Passage? Find(Address address) => Snapshot.Find(address);

    public IReadOnlyList<Passage> Read(Address address) => Snapshot.Read(address);

    public IReadOnlyList<Naming> NamedIn(string text) => Snapshot.Reading.NamedIn(text);

    public Passage? Counterpart(Address address, DateOnly day) => Counterparts.Of(address, day, Snapshot);

    private async Task<(Known Known, Query Query)> ReadAsync(Question question, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var known = _known;
        var meaning = await MeaningOfAsync(question, known, cancellationToken);
        return (known, known.Snapshot.Reading.Read(question.Text, question.AsOf, Today()) with { Meaning = meaning.Of(question.Text) });
    }

    private static async Task<Snapshot> ReadAsync(KnowledgeSources sources, CancellationToken cancellationToken)
    {
        var shipped = new LibraryFolder(sources.LibraryFolder).ReadAsync(cancellationToken);
        await Task.WhenAll(shipped, sources.StoreReady);
        var imported = await sources.Store.AllAsync(cancellationToken);
        var own = sources.Curated is { } curated ? await curated.AllAsync(cancellationToken) : [];
        var words = sources.Lexicon is { } lexicon ? await lexicon.LexiconAsync(cancellationToken) : [];
        return new((await shipped).With(imported).With(own).With(words), sources.IndexFolder is { } folder ? new IndexFolder(folder) : null);
    }

    private Known ToKnown(Snapshot snapshot) => new(snapshot, _meanings?.Of(snapshot));

    private ValueTask<AskedMeaning> MeaningOfAsync(Question question, Known known, CancellationToken cancellationToken) =>
        _meanings is null ? new(AskedMeaning.None) : new(_meanings.OfAsync(question.Text, known.Meanings, cancellationToken));

    /// <summary>China keeps one time, eight hours ahead of UTC, without summer time.</summary>
    private DateOnly Today() => DateOnly.FromDateTime(_clock.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime);
}
