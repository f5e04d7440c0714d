namespace ChatAssistant.Channels.Outbox;

/// <summary>Wakes senders when messages were queued in this process. Those of other processes they find by looking.</summary>
public sealed class OutboxSignal
{
    private TaskCompletionSource _next = New();

    /// <summary>Ends at the next signal. Taken before one looks, so that nothing queued while one looks is missed.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Signal() => Interlocked.Exchange(ref _next, New()).SetResult();

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
