namespace ChatAssistant.Web.Data;

/// <summary>A write that gives something back.</summary>
internal class PendingWrite<T>(Func<Statements, CancellationToken, Task<T>> change, Action<T> committed, CancellationToken cancellationToken)
    : PendingWrite(cancellationToken)
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

    protected override async Task ChangeAsync(Statements statements, CancellationToken cancellationToken) => _changed = await change(statements, cancellationToken);

    private void Tell()
    {
        committed(_changed);
        _result.TrySetResult(_changed);
    }
}
