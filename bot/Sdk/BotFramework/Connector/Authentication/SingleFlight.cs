namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Work that everyone who wants it at the same time shares. A caller that gives up does not stop it for the others.
/// </summary>
internal sealed class SingleFlight<T>(Func<Task<T>> work)
{
    private readonly Lock _gate = new();
    private Task<T> _running;

    public Task<T> JoinAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_running is null || _running.IsCompleted) _running = work();
            return _running.WaitAsync(cancellationToken);
        }
    }
}
