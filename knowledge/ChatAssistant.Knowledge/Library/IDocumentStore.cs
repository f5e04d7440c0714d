namespace ChatAssistant.Knowledge;

/// <summary>Where imported documents are kept. What is read back is exactly what was added.</summary>
public interface IDocumentStore
{
    Task<IReadOnlyList<SourceText>> AllAsync(CancellationToken cancellationToken);

    /// <summary>Keeps a source, in place of one with the same address and layer.</summary>
    Task AddAsync(SourceText source, CancellationToken cancellationToken);
}
