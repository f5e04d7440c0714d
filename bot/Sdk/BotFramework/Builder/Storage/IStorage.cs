namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps objects by key. Writing an <see cref="IStoreItem"/> over a newer one fails.
/// </summary>
public interface IStorage
{
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
