namespace ChatAssistant.Knowledge;

/// <summary>Imported documents for as long as the program runs: for trials and tests.</summary>
public sealed class MemoryDocumentStore(TimeProvider clock) : IDocumentStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(Address Address, Layer Layer), List<StoredEdition>> _editions = [];

    public MemoryDocumentStore()
        : this(TimeProvider.System)
    {
    }

    public Task<IReadOnlyList<SourceText>> AllAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<SourceText>>([.. _editions.Values
                .SelectMany(editions => editions)
                .Where(edition => edition.IsCurrent)
                .Select(edition => edition.Source)]);
        }
    }

    public Task AddAsync(SourceText source, CancellationToken cancellationToken) => AddAllAsync([source], cancellationToken);

    public Task<IReadOnlyList<StoredEdition>> AddAllAsync(IReadOnlyList<SourceText> sources, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var hashed = sources.Select(source => (Source: source, Hash: StoredEdition.HashOf(source))).ToList();
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<StoredEdition>>([.. hashed.Select(pair => Add(pair.Source, pair.Hash))]);
        }
    }

    public Task<IReadOnlyList<StoredEdition>> EditionsAsync(Address address, Layer layer, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<StoredEdition>>([.. _editions.GetValueOrDefault((address, layer), [])]);
        }
    }

    public Task<bool> PublishAsync(Address address, Layer layer, int edition, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var editions = _editions.GetValueOrDefault((address, layer), []);
            var isKnown = editions.Exists(known => known.Number == edition);
            if (isKnown) MakeCurrent(editions, edition);
            return Task.FromResult(isKnown);
        }
    }

    public Task<bool> WithdrawAsync(Address address, Layer layer, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var editions = _editions.GetValueOrDefault((address, layer), []);
            var wasCurrent = editions.Exists(edition => edition.IsCurrent);
            MakeCurrent(editions, null);
            return Task.FromResult(wasCurrent);
        }
    }

    private StoredEdition Add(SourceText source, string hash)
    {
        var place = (source.Facts.Address, source.Facts.Layer);
        if (!_editions.TryGetValue(place, out var editions)) _editions.Add(place, editions = []);

        var number = editions.Find(edition => edition.Sha256 == hash)?.Number ?? editions.Count + 1;
        if (number > editions.Count) editions.Add(new(number, source, hash, clock.GetUtcNow(), IsCurrent: true));
        MakeCurrent(editions, number);
        return editions[number - 1];
    }

    private static void MakeCurrent(List<StoredEdition> editions, int? number)
    {
        for (var i = 0; i < editions.Count; i++) editions[i] = editions[i] with { IsCurrent = editions[i].Number == number };
    }
}
