namespace ChatAssistant.Knowledge;

/// <summary>The knowledge base over a library folder and a store of imported documents, searched in memory.</summary>
public sealed class KnowledgeBase : IKnowledgeBase
{
    private readonly LibraryFolder _library;
    private readonly IDocumentStore _store;
    private readonly TimeProvider _clock;
    private volatile Snapshot _snapshot;

    private KnowledgeBase(LibraryFolder library, IDocumentStore store, TimeProvider clock, Snapshot snapshot)
    {
        _library = library;
        _store = store;
        _clock = clock;
        _snapshot = snapshot;
    }

    public IReadOnlyList<DocumentSummary> Documents => _snapshot.Documents;

    public IReadOnlyList<LawVersion> WithoutText => _snapshot.WithoutText;

    /// <summary>Reads everything. A broken library file is an <see cref="InvalidDataException"/> that names it.</summary>
    public static async Task<KnowledgeBase> LoadAsync(
        string libraryFolder, IDocumentStore store, TimeProvider clock, CancellationToken cancellationToken)
    {
        var library = new LibraryFolder(libraryFolder);
        return new(library, store, clock, await ReadAsync(library, store, cancellationToken));
    }

    /// <summary>Reads everything again and swaps it in at once. When that fails, what was known stays.</summary>
    public async Task ReloadAsync(CancellationToken cancellationToken) =>
        _snapshot = await ReadAsync(_library, _store, cancellationToken);

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

    private static async Task<Snapshot> ReadAsync(LibraryFolder library, IDocumentStore store, CancellationToken cancellationToken) =>
        new(await library.ReadAsync(await store.AllAsync(cancellationToken), cancellationToken));

    /// <summary>China keeps one time, eight hours ahead of UTC, without summer time.</summary>
    private DateOnly Today() => DateOnly.FromDateTime(_clock.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime);
}
