using System.Collections.Concurrent;
using System.Diagnostics;
using ChatAssistant.Benchmarks.Service;

namespace ChatAssistant.Benchmarks.Load;

/// <summary>
/// Sends on a fixed schedule, whether or not the service keeps up, and counts each latency from the moment the message was meant to be sent:
/// a slow answer must not spare the service the messages that would have come meanwhile.
/// </summary>
internal sealed class OpenLoop(ILoadSender sender, KeptConnections connections, double perSecond)
{
    private readonly ConcurrentBag<double> _acknowledged = [];
    private readonly List<Task> _underWay = [];
    private int _refused;
    private long _begun;

    /// <summary>When the first message was meant to be sent.</summary>
    public DateTimeOffset Begun { get; private set; }

    /// <summary>From the first message until the last acknowledgement.</summary>
    public TimeSpan Took { get; private set; }

    /// <summary>Milliseconds until each acknowledgement.</summary>
    public IReadOnlyCollection<double> Acknowledged => _acknowledged;

    /// <summary>Told to come again later.</summary>
    public int Refused => _refused;

    /// <summary>How long after the first a message is meant to be sent.</summary>
    public TimeSpan DueAfter(int place) => TimeSpan.FromSeconds(place / perSecond);

    /// <summary>Sends messages <paramref name="first"/> and following.</summary>
    public async Task RunAsync(int first, int count)
    {
        // What is made while it is sent would take the processors from the service.
        var requests = Enumerable.Range(first, count).Select(number => sender.RequestOf(number, ServiceBenchmark.QuestionOf(number))).ToList();
        (Begun, _begun) = (TimeProvider.System.GetUtcNow(), Stopwatch.GetTimestamp());
        for (var place = 0; place < count;)
        {
            for (; place < count && DueAfter(place) <= Stopwatch.GetElapsedTime(_begun); place++) _underWay.Add(SendAsync(requests[place], DueAfter(place)));
            await Task.Delay(1);
        }

        await Task.WhenAll(_underWay);
        Took = Stopwatch.GetElapsedTime(_begun);
    }

    private async Task SendAsync(byte[] request, TimeSpan due)
    {
        if (sender.IsAcknowledged(await connections.SendAsync(request))) _acknowledged.Add((Stopwatch.GetElapsedTime(_begun) - due).TotalMilliseconds);
        else Interlocked.Increment(ref _refused);
    }
}
