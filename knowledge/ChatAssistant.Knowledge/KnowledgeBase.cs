namespace ChatAssistant.Knowledge;

/// <summary>The knowledge base over a library folder and a store of imported documents, searched in memory.</summary>
public sealed class KnowledgeBase : IKnowledgeBase
{
    private readonly KnowledgeSources _sources;
    private readonly TimeProvider _clock;
    private volatile Snapshot _snapshot;

    private KnowledgeBase(KnowledgeSources sources, TimeProvider clock, Snapshot snapshot)
    {
        _sources = sources;
        _clock = clock;
        _snapshot = snapshot;
    }

    public IReadOnlyList<DocumentSummary> Documents => _snapshot.Documents;

    public IReadOnlyList<LawVersion> WithoutText => _snapshot.WithoutText;

    /// <summary>Reads everything. A broken library file is an <see cref="InvalidDataException"/> that names it.</summary>
    public static Task<KnowledgeBase> LoadAsync(
        string libraryFolder, IDocumentStore store, TimeProvider clock, CancellationToken cancellationToken) =>
        LoadAsync(new KnowledgeSources(libraryFolder, store), clock, cancellationToken);

    /// <summary>The same with more said of the sources.</summary>
    public static async Task<KnowledgeBase> LoadAsync(KnowledgeSources sources, TimeProvider clock, CancellationToken cancellationToken) =>
        new(sources, clock, await ReadAsync(sources, cancellationToken));

    /// <summary>Reads everything again and swaps it in at once. When that fails, what was known stays.</summary>
    public async Task ReloadAsync(CancellationToken cancellationToken) => _snapshot = await ReadAsync(_sources, cancellationToken);

    public Task<Answer> AskAsync(Question question, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(new MessageAnswering(_snapshot, Today()).Of(question));
    }

    public Task<IReadOnlyList<Hit>> SearchAsync(Question question, int most, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var snapshot = _snapshot;
        var query = snapshot.Reading.Read(question.Text, question.AsOf, Today());
        return Task.FromResult<IReadOnlyList<Hit>>([.. new Support(snapshot).Of(query)
            .Take(most)
            .Select(supported => snapshot.Ranking.ToHit(query, supported.Ranked))]);
    }

    public Passage? Find(Address address) => _snapshot.Find(address);

    public IReadOnlyList<Passage> Read(Address address) => _snapshot.Read(address);

    public IReadOnlyList<Naming> NamedIn(string text) => _snapshot.Reading.NamedIn(text);

    public Passage? Counterpart(Address address, DateOnly day) => Counterparts.Of(address, day, _snapshot);

    private static async Task<Snapshot> ReadAsync(KnowledgeSources sources, CancellationToken cancellationToken)
    {
        var shipped = new LibraryFolder(sources.LibraryFolder).ReadAsync(cancellationToken);
        await Task.WhenAll(shipped, sources.StoreReady);
        var imported = await sources.Store.AllAsync(cancellationToken);
        return new((await shipped).With(imported), sources.IndexFolder is { } folder ? new IndexFolder(folder) : null);
    }

    /// <summary>China keeps one time, eight hours ahead of UTC, without summer time.</summary>
    private DateOnly Today() => DateOnly.FromDateTime(_clock.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime);
}
