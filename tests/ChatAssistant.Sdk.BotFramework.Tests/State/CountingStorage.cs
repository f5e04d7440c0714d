using Microsoft.Bot.Builder;

namespace ChatAssistant.Sdk.BotFramework.Tests.State;

internal sealed class CountingStorage(IStorage inner) : IStorage
{
    public int Writes { get; private set; }

    public List<string> Keys { get; } = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        inner.ReadAsync(keys, cancellationToken);

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        Writes++;
        Keys.AddRange(changes.Keys);
        return inner.WriteAsync(changes, cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => inner.DeleteAsync(keys, cancellationToken);
}
