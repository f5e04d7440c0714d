namespace ChatAssistant.Web.Tests.Support;

/// <summary>
/// How long a test waits for what must come about before it is called missing. That says nothing of speed: the machine may be running all the tests
/// at once, and how fast things are is measured by the benchmarks.
/// </summary>
internal static class Patience
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    public static TimeSpan Longest { get; } = TimeSpan.FromSeconds(60);

    /// <summary>The same in milliseconds, as browsers are told.</summary>
    public static float Milliseconds => (float)Longest.TotalMilliseconds;

    /// <summary>Cancelled when it is at an end, or when the test is.</summary>
    public static CancellationTokenSource Begin()
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        source.CancelAfter(Longest);
        return source;
    }

    /// <summary>Looks until it is so.</summary>
    /// <exception cref="OperationCanceledException">It did not come about.</exception>
    public static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var patience = Begin();
        while (!await isSo()) await Task.Delay(BetweenLooks, patience.Token);
    }

    /// <inheritdoc cref="UntilAsync(Func{Task{bool}})"/>
    public static Task UntilAsync(Func<bool> isSo) => UntilAsync(() => Task.FromResult(isSo()));
}
