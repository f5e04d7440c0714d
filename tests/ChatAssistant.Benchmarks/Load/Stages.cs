using ChatAssistant.Benchmarks.Service;

namespace ChatAssistant.Benchmarks.Load;

/// <summary>Runs one rate after the other against one program, each when the answers of the one before are there.</summary>
internal sealed class Stages(RunningProgram program, ILoadSender sender) : IDisposable
{
    private const int WarmUpRate = 150;
    private const int WarmUpSeconds = 25;

    private readonly KeptConnections _connections = new(program.Address);
    private readonly AnswerTimes _answers = new(program.Folder);
    private int _sent;

    /// <summary>The first messages meet code that is not compiled yet; a service has met them long ago.</summary>
    public Task WarmUpAsync() => RunAsync(WarmUpRate, WarmUpSeconds);

    public async Task<Stage> RunAsync(int rate, int seconds)
    {
        var (first, count) = (_sent, rate * seconds);
        _sent += count;
        var loop = new OpenLoop(sender, _connections, rate);
        var mostMemory = await WatchMemoryAsync(loop.RunAsync(first, count));

        var answeredAt = await _answers.WhenAnsweredAsync();
        var answers = Enumerable.Range(0, count)
            .Where(place => answeredAt.ContainsKey(sender.MessageIdOf(first + place)))
            .Select(place => (answeredAt[sender.MessageIdOf(first + place)] - loop.Begun - loop.DueAfter(place)).TotalMilliseconds)
            .Order().ToList();
        var last = answeredAt.Values.Max() - loop.Begun;
        var acknowledged = loop.Acknowledged.Order().ToList();
        return new(rate, [At(acknowledged, .5), At(acknowledged, .99), At(acknowledged, 1)], [At(answers, .5), At(answers, .99)])
        {
            Refused = loop.Refused,
            AcknowledgedPerSecond = acknowledged.Count / loop.Took.TotalSeconds,
            AnswersPerSecond = answers.Count / last.TotalSeconds,
            WorkingSet = Math.Max(mostMemory, program.WorkingSetMegabytes),
        };
    }

    public void Dispose() => _connections.Dispose();

    private async Task<double> WatchMemoryAsync(Task running)
    {
        var most = 0.0;
        while (!running.IsCompleted)
        {
            most = Math.Max(most, program.WorkingSetMegabytes);
            await Task.WhenAny(running, Task.Delay(200));
        }

        await running;
        return most;
    }

    private static double At(List<double> sorted, double share) => sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
