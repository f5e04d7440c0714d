namespace ChatAssistant.Web.Retention;

/// <summary>One run at a time in this process. Those of two processes do no harm to each other: each asks again inside its writes.</summary>
internal sealed class RetentionTurn : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);

    public bool IsTaken => _one.CurrentCount == 0;

    public async Task<T> AloneAsync<T>(Func<Task<T>> run, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            return await run();
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
