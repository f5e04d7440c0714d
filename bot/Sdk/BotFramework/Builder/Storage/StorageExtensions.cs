namespace Microsoft.Bot.Builder;

/// <summary>
/// Reads of one type.
/// </summary>
public static class StorageExtensions
{
    /// <summary>
    /// The items found under the keys that are of the type asked for.
    /// </summary>
    public static async Task<IDictionary<string, TStoreItem>> ReadAsync<TStoreItem>(
        this IStorage storage, string[] keys, CancellationToken cancellationToken = default)
        where TStoreItem : class
    {
        var items = await storage.ReadAsync(keys, cancellationToken);
        return items.Where(item => item.Value is TStoreItem).ToDictionary(item => item.Key, item => (TStoreItem)item.Value);
    }
}
