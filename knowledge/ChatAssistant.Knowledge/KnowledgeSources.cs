namespace ChatAssistant.Knowledge;

/// <summary>Where a knowledge base takes its contents from.</summary>
/// <param name="LibraryFolder">The content that ships.</param>
/// <param name="Store">What was imported.</param>
public sealed record KnowledgeSources(string LibraryFolder, IDocumentStore Store)
{
    /// <summary>What must be done before the store can be read. What ships is read meanwhile.</summary>
    public Task StoreReady { get; init; } = Task.CompletedTask;

    /// <summary>Approved answers besides those that ship; null for none.</summary>
    public ICuratedStore? Curated { get; init; }

    /// <summary>Everyday words besides those that ship; null for none.</summary>
    public ILexiconStore? Lexicon { get; init; }

    /// <summary>A folder in which the index is kept for the next start, created when missing; null builds it every time.</summary>
    public string? IndexFolder { get; init; }

    /// <summary>A model by which passages are also found for their meaning; null, as a rule, for by their words alone.</summary>
    public MeaningSource? Meaning { get; init; }
}
