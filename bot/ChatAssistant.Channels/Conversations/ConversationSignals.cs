using System.Collections.Concurrent;

namespace ChatAssistant.Channels.Conversations;

/// <summary>Tells those who watch a conversation that something was added to it. A signal carries nothing: the watcher reads the store.</summary>
public sealed class ConversationSignals
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<Guid, Action>> _watchers = new();

    /// <summary>Calls <paramref name="notify"/> at each signal until disposed. It must return at once.</summary>
    public IDisposable Watch(string conversation, Action notify)
    {
        var id = Guid.NewGuid();
        _watchers.GetOrAdd(conversation, _ => new())[id] = notify;
        return new Subscription(() => Leave(conversation, id));
    }

    public void Signal(string conversation)
    {
        if (!_watchers.TryGetValue(conversation, out var watchers)) return;
        foreach (var notify in watchers.Values) notify();
    }

    private void Leave(string conversation, Guid id)
    {
        if (_watchers.TryGetValue(conversation, out var watchers)) watchers.TryRemove(id, out _);
    }

    private sealed class Subscription(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}
