using System.Threading.Channels;

namespace ChatAssistant.Channels.Outbox;

/// <summary>Wakes the sender when messages were queued in this process. Those of other processes it finds by looking.</summary>
public sealed class OutboxSignal(TimeProvider clock)
{
    // One signal waiting is enough: the sender looks at everything when it wakes.
    private readonly Channel<bool> _queued = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Signal() => _queued.Writer.TryWrite(true);

    /// <summary>Ends at the next signal, or after <paramref name="most"/>.</summary>
    public async Task WaitAsync(TimeSpan most, CancellationToken cancellationToken)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var signalled = _queued.Reader.WaitToReadAsync(waiting.Token).AsTask();
        await Task.WhenAny(signalled, Task.Delay(most, clock, waiting.Token));
        await waiting.CancelAsync();
        cancellationToken.ThrowIfCancellationRequested();
        _queued.Reader.TryRead(out _);
    }
}
