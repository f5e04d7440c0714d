using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Inbox;

/// <summary>Keeps what waits in this process within bounds. Whoever is turned away is told when to come again, and nothing of theirs is kept.</summary>
public sealed class InboxGate(IOptions<InboxOptions> options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _waiting = [];
    private int _entering;
    private int _all;

    /// <summary>Takes a place among those being stored, until disposed.</summary>
    /// <exception cref="OverloadException">There is none.</exception>
    public IDisposable Enter(string conversation)
    {
        lock (_lock)
        {
            Check(conversation);
            _entering++;
        }

        return new Place(this);
    }

    /// <exception cref="OverloadException">A message of this conversation would be turned away.</exception>
    public void Check(string conversation)
    {
        lock (_lock)
        {
            var limits = options.Value;
            if (_entering >= limits.MostEntering || _all >= limits.MostWaiting) throw new OverloadException(isOfConversation: false, limits.RetryAfter);
            if (_waiting.GetValueOrDefault(conversation) >= limits.MostWaitingInConversation) throw new OverloadException(isOfConversation: true, limits.RetryAfter);
        }
    }

    /// <summary>A stored message begins to wait for its turn.</summary>
    public void Waits(string conversation)
    {
        lock (_lock)
        {
            _all++;
            _waiting[conversation] = _waiting.GetValueOrDefault(conversation) + 1;
        }
    }

    /// <summary>It waits no more.</summary>
    public void Leaves(string conversation)
    {
        lock (_lock)
        {
            _all--;
            if (--_waiting[conversation] == 0) _waiting.Remove(conversation);
        }
    }

    private void Entered()
    {
        lock (_lock) _entering--;
    }

    private sealed class Place(InboxGate gate) : IDisposable
    {
        public void Dispose() => gate.Entered();
    }
}
