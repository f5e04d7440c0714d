using ChatAssistant.Knowledge;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Library.Embeddings;

namespace ChatAssistant.Web.Library;

/// <summary>The knowledge base once it has been loaded. Before that, nothing can be answered and the service is not ready.</summary>
internal sealed class LoadedKnowledge(IDocumentStore store, OwnKnowledge own, DataFolder data, EmbeddingModel model, TimeProvider clock) : IKnowledgeBase, ILibraryReload
{
    /// <summary>What ships lies beside the program, wherever it is started from.</summary>
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "library");

    private KnowledgeBase? _loaded;

    public bool IsLoaded => _loaded is not null;

    public IReadOnlyList<DocumentSummary> Documents => Loaded.Documents;

    public IReadOnlyList<LawVersion> WithoutText => Loaded.WithoutText;

    public IReadOnlyList<CuratedAnswer> Curated => Loaded.Curated;

    public IReadOnlyList<LexiconLine> Lexicon => Loaded.Lexicon;

    /// <summary>As <see cref="KnowledgeBase.HearsMeaning"/>.</summary>
    public bool HearsMeaning => Loaded.HearsMeaning;

    private KnowledgeBase Loaded => _loaded ?? throw new InvalidOperationException("The library has not been loaded yet.");

    /// <param name="storeReady">Must be done before what was imported can be read; what ships is read meanwhile.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task LoadAsync(Task storeReady, CancellationToken cancellationToken)
    {
        var sources = new KnowledgeSources(Folder, store) { StoreReady = storeReady, IndexFolder = data.Index, Meaning = model.Source, Curated = own.Curated, Lexicon = own.Lexicon };
        _loaded = await KnowledgeBase.LoadAsync(sources, clock, cancellationToken);
    }

    /// <summary>Takes in what was imported since; what was known stays until it is all read.</summary>
    public Task ReloadAsync(CancellationToken cancellationToken) => Loaded.ReloadAsync(cancellationToken);

    /// <summary>As <see cref="KnowledgeBase.ReadMeaningAsync"/>.</summary>
    public Task<bool> ReadMeaningAsync(CancellationToken cancellationToken) => Loaded.ReadMeaningAsync(cancellationToken);

    public Task<Answer> AskAsync(Question question, CancellationToken cancellationToken) => Loaded.AskAsync(question, cancellationToken);

    public Task<IReadOnlyList<Hit>> SearchAsync(Question question, int most, CancellationToken cancellationToken) =>
        Loaded.SearchAsync(question, most, cancellationToken);

    public Task<IReadOnlyList<ExplainedHit>> ExplainAsync(Question question, int most, CancellationToken cancellationToken) =>
        Loaded.ExplainAsync(question, most, cancellationToken);

    public Passage? Find(Address address) => Loaded.Find(address);

    public IReadOnlyList<Passage> Read(Address address) => Loaded.Read(address);

    public IReadOnlyList<Naming> NamedIn(string text) => Loaded.NamedIn(text);

    public Passage? Counterpart(Address address, DateOnly day) => Loaded.Counterpart(address, day);
}
