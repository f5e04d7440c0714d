using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps objects as JSON in memory, so that what is read is never what was written. For tests and single runs.
/// </summary>
public class MemoryStorage : IStorage
{
    private const string AnyVersion = "*";
    private const string Version = nameof(IStoreItem.ETag);

    private readonly JsonSerializer _serializer;
    private readonly Dictionary<string, JObject> _memory;
    private readonly Lock _gate = new();
    private int _lastVersion;

    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        _serializer = jsonSerializer;
        _memory = dictionary ?? [];
    }

    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
        : this(TypedSerializer(), dictionary)
    {
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_gate)
        {
            foreach (var key in keys) _memory.Remove(key);
        }

        return Task.CompletedTask;
    }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>(keys.Length);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                if (_memory.TryGetValue(key, out var state)) items[key] = state.ToObject<object>(_serializer);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(items);
    }

    /// <summary>
    /// Throws <see cref="ArgumentException"/> when an item was changed since it was read; then nothing after it is written.
    /// </summary>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_gate)
        {
            foreach (var (key, value) in changes) Write(key, value);
        }

        return Task.CompletedTask;
    }

    private void Write(string key, object value)
    {
        var state = value is null ? null : JObject.FromObject(value, _serializer);
        if (value is IStoreItem item)
        {
            var kept = _memory.TryGetValue(key, out var old) ? old.Value<string>(Version) : null;
            if (kept is not null && item.ETag != AnyVersion && item.ETag != kept)
            {
                throw new ArgumentException($"Etag conflict on write: the item has {item.ETag}, the store has {kept}.");
            }

            state[Version] = (++_lastVersion).ToString(CultureInfo.InvariantCulture);
        }

        _memory[key] = state;
    }

    /// <summary>
    /// Only what this process wrote is ever read back, so the type names may be trusted.
    /// </summary>
    private static JsonSerializer TypedSerializer() => JsonSerializer.Create(StateJson.Typed);
}
