namespace ChatAssistant.Knowledge;

/// <summary>One version of a document with all layers held of it. The original is what is shown, where there is one.</summary>
internal sealed class HeldDocument
{
    private readonly DocumentVersion? _digest;
    private readonly DocumentVersion _shown;

    public HeldDocument(IEnumerable<DocumentVersion> layers)
    {
        var byLayer = layers.ToLookup(version => version.Facts.Layer);
        _digest = byLayer[Layer.Digest].LastOrDefault();
        _shown = byLayer[Layer.Original].LastOrDefault() ?? _digest ?? throw new ArgumentException("No layer was given.", nameof(layers));
        var digests = (_digest?.Nodes ?? []).ToLookup(node => node.Path);
        Entries = [.. _shown.Nodes.Select(node => new Entry(this, node, digests[node.Path].FirstOrDefault(), _shown.ToPassage(node)))];
    }

    /// <summary>The layer that answers quote.</summary>
    public DocumentVersion Shown => _shown;

    public DocumentFacts Facts => _shown.Facts;

    /// <summary>Everything people call it.</summary>
    public IEnumerable<string> Names =>
        new[] { Facts, _digest?.Facts }.OfType<DocumentFacts>()
            .SelectMany(facts => facts.Aliases.Append(facts.Title).Append(facts.ShortTitle).Append(facts.Id))
            .Where(name => name.Length > 0)
            .Distinct();

    public IEnumerable<Passage> Passages => _shown.Passages;

    public IEnumerable<Passage> AllPassages => _shown.AllNodes().Select(_shown.ToPassage);

    public IReadOnlyList<Entry> Entries { get; }

    public DocumentSummary Summary => new(
        Facts.Address, Facts.Title, Facts.Kind, Facts.Issuer, Facts.Adopted, Facts.Published, Facts.Ended, Facts.Layer, _shown.Nodes.Count)
    {
        Facts = Facts,
    };
}
