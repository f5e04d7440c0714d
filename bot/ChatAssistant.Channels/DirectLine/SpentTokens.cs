namespace ChatAssistant.Channels.DirectLine;

/// <summary>
/// Tokens that are good for one use and have had it. Each is remembered until it would have expired anyway, so no more are held
/// than were used within one lifetime.
/// </summary>
internal sealed class SpentTokens(TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly HashSet<string> _spent = [];
    private readonly PriorityQueue<string, DateTime> _byExpiry = new();

    /// <summary>False when the token was spent before.</summary>
    public bool TrySpend(string id, DateTime expiry)
    {
        lock (_gate)
        {
            ForgetExpired();
            if (!_spent.Add(id)) return false;
            _byExpiry.Enqueue(id, expiry);
            return true;
        }
    }

    private void ForgetExpired()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        while (_byExpiry.TryPeek(out var id, out var expiry) && expiry <= now)
        {
            _byExpiry.Dequeue();
            _spent.Remove(id);
        }
    }
}
