using System.Collections.Concurrent;
using ChatAssistant.Channels.Turns;

namespace ChatAssistant.Channels.Tests.Turns;

public sealed class TurnThreadsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Turns_have_few_threads_and_stay_on_them()
    {
        using var threads = new TurnThreads();
        var seen = new ConcurrentBag<string?>();

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => threads.RunAsync(async () =>
        {
            seen.Add(Thread.CurrentThread.Name);
            await Task.Delay(1, Stop);
            seen.Add(Thread.CurrentThread.Name);
        })));

        Assert.Equal(100, seen.Count);
        Assert.InRange(seen.Distinct().Count(), 1, threads.MaximumConcurrencyLevel);
        Assert.All(seen, name => Assert.StartsWith("Turns ", name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_begun_ends_after_the_threads_did()
    {
        var threads = new TurnThreads();
        var goesOn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var turn = threads.RunAsync(async () => await goesOn.Task);

        threads.Dispose();
        goesOn.SetResult();

        await turn.WaitAsync(TimeSpan.FromSeconds(10), Stop);
    }
}
