namespace ChatAssistant.Web.Data;

/// <summary>A write that gives something back.</summary>
internal sealed class PendingWrite<T>(
    AssistantDbContext database, Func<CancellationToken, Task<T>> change, Action<T> committed, CancellationToken cancellationToken)
    : PendingWrite(database, cancellationToken)
{
    private readonly TaskCompletionSource<T> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _changed = default!;

    public Task<T> Result => _result.Task;

    public override void Finish()
    {
        if (Fault is OperationCanceledException cancelled) _result.TrySetCanceled(cancelled.CancellationToken);
        else if (Fault is { } fault) _result.TrySetException(fault);
        else Tell();
    }

    private void Tell()
    {
        committed(_changed);
        _result.TrySetResult(_changed);
    }

    protected override async Task ChangeAsync(CancellationToken cancellationToken) => _changed = await change(cancellationToken);
}
