using System.Collections.Concurrent;

namespace ChatAssistant.Knowledge;

/// <summary>Imported documents for as long as the program runs: for trials and tests.</summary>
public sealed class MemoryDocumentStore : IDocumentStore
{
    private readonly ConcurrentDictionary<(Address, Layer), SourceText> _sources = new();

    public Task<IReadOnlyList<SourceText>> AllAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SourceText>>([.. _sources.Values]);

    public Task AddAsync(SourceText source, CancellationToken cancellationToken)
    {
        _sources[(source.Facts.Address, source.Facts.Layer)] = source;
        return Task.CompletedTask;
    }
}
