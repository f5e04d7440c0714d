namespace ChatAssistant.Web.Retention;

/// <summary>One run at a time in this process. Those of two processes do no harm to each other: each asks again inside its writes.</summary>
internal sealed class RetentionTurn
{
    private int _isTaken;

    /// <returns>Null when a run is under way.</returns>
    public async Task<T?> AloneAsync<T>(Func<Task<T>> run) where T : class
    {
        if (Interlocked.Exchange(ref _isTaken, 1) != 0) return null;
        try
        {
            return await run();
        }
        finally
        {
            Volatile.Write(ref _isTaken, 0);
        }
    }
}
