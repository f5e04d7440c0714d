using System.Collections.Concurrent;
using System.Diagnostics;
using ChatAssistant.Benchmarks.Service;

namespace ChatAssistant.Benchmarks.Load;

/// <summary>
/// Sends on a fixed schedule, whether or not the service keeps up, and counts each latency from the moment the message was meant to be sent:
/// a slow answer must not spare the service the messages that would have come meanwhile.
/// </summary>
internal sealed class OpenLoop(ILoadSender sender, double perSecond)
{
    private readonly ConcurrentBag<double> _acknowledged = [];
    private readonly List<Task> _underWay = [];
    private int _refused;
    private long _begun;

    /// <summary>When the first message was meant to be sent.</summary>
    public DateTimeOffset Begun { get; private set; }

    /// <summary>Milliseconds until each acknowledgement.</summary>
    public IReadOnlyCollection<double> Acknowledged => _acknowledged;

    /// <summary>Told to come again later.</summary>
    public int Refused => _refused;

    /// <summary>How long after the first a message is meant to be sent.</summary>
    public TimeSpan DueAfter(int place) => TimeSpan.FromSeconds(place / perSecond);

    /// <summary>Sends messages <paramref name="first"/> and following.</summary>
    public async Task RunAsync(int first, int count)
    {
        (Begun, _begun) = (TimeProvider.System.GetUtcNow(), Stopwatch.GetTimestamp());
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        for (var place = 0; place < count;)
        {
            for (; place < count && DueAfter(place) <= Stopwatch.GetElapsedTime(_begun); place++) _underWay.Add(SendAsync(first + place, DueAfter(place)));
            await tick.WaitForNextTickAsync();
        }

        await Task.WhenAll(_underWay);
    }

    private async Task SendAsync(int number, TimeSpan due)
    {
        if (await sender.SendAsync(number, ServiceBenchmark.QuestionOf(number))) _acknowledged.Add((Stopwatch.GetElapsedTime(_begun) - due).TotalMilliseconds);
        else Interlocked.Increment(ref _refused);
    }
}
