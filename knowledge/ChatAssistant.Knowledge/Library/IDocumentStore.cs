namespace ChatAssistant.Knowledge;

/// <summary>
/// Where imported documents are kept. Nothing that was kept is ever overwritten or lost: each text of an address and layer
/// is an edition, and one of them is the current. What is read back is exactly what was added.
/// </summary>
public interface IDocumentStore
{
    /// <summary>The current edition of every address and layer.</summary>
    Task<IReadOnlyList<SourceText>> AllAsync(CancellationToken cancellationToken);

    /// <summary>Keeps one source, as <see cref="AddAllAsync"/> does.</summary>
    Task AddAsync(SourceText source, CancellationToken cancellationToken);

    /// <summary>
    /// Keeps sources and makes them current, all at once or, on any fault, none. A text that differs from every edition of
    /// its address and layer becomes the next edition; one that is an edition already only becomes current again. Returns
    /// the edition of each, in the order given; of two for one address and layer the later is current.
    /// </summary>
    Task<IReadOnlyList<StoredEdition>> AddAllAsync(IReadOnlyList<SourceText> sources, CancellationToken cancellationToken);

    /// <summary>All editions of an address (with an empty path) and layer, oldest first; empty when there are none.</summary>
    Task<IReadOnlyList<StoredEdition>> EditionsAsync(Address address, Layer layer, CancellationToken cancellationToken);

    /// <summary>
    /// Makes an edition the current one: rolls back, or forward again. False, and nothing changes, when there is no such edition.
    /// </summary>
    Task<bool> PublishAsync(Address address, Layer layer, int edition, CancellationToken cancellationToken);

    /// <summary>
    /// Takes an address and layer out of use: no edition is current, all stay and can be published again. False when none was current.
    /// </summary>
    Task<bool> WithdrawAsync(Address address, Layer layer, CancellationToken cancellationToken);
}
