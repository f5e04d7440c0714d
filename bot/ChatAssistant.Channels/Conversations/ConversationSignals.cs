using System.Collections.Immutable;

namespace ChatAssistant.Channels.Conversations;

/// <summary>Tells those who watch a conversation that something was added to it. A signal carries nothing: the watcher reads the store.</summary>
public sealed class ConversationSignals
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, ImmutableList<Action>> _watchers = [];

    /// <summary>Calls <paramref name="notify"/> at each signal until disposed. It must return at once.</summary>
    public IDisposable Watch(string conversation, Action notify)
    {
        lock (_gate) _watchers[conversation] = Watching(conversation).Add(notify);
        return new Subscription(() => Leave(conversation, notify));
    }

    public void Signal(string conversation)
    {
        ImmutableList<Action> watchers;
        lock (_gate) watchers = Watching(conversation);
        foreach (var notify in watchers) notify();
    }

    private ImmutableList<Action> Watching(string conversation) => _watchers.GetValueOrDefault(conversation) ?? [];

    /// <summary>A conversation that nobody watches takes no room.</summary>
    private void Leave(string conversation, Action notify)
    {
        lock (_gate)
        {
            var left = Watching(conversation).Remove(notify);
            if (left.IsEmpty) _watchers.Remove(conversation);
            else _watchers[conversation] = left;
        }
    }

    private sealed class Subscription(Action leave) : IDisposable
    {
        public void Dispose() => leave();
    }
}
