using ChatAssistant.Channels.Outbox;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DingTalk.Stream;

/// <summary>Keeps a stream open for as long as the service runs. One that DingTalk gives notice of is replaced at once and emptied meanwhile.</summary>
internal sealed class StreamListener(
    StreamGateway gateway, StreamFrames frames, IOptions<DingTalkOptions> options, TimeProvider clock, ILogger<StreamListener> logger) : BackgroundService
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private const int MostDoublings = 10;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Mode is not DingTalkMode.Stream) return;
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            var fault = await ListenAsync(() => failures = 0, stoppingToken);
            if (fault is null) continue;
            var pause = PauseAfter(failures++);
            logger.StreamBroke(DingTalkChannel.Name, fault, pause.TotalSeconds);
            await Task.Delay(pause, clock, stoppingToken);
        }
    }

    /// <summary>One connection. Null when the next should follow at once, else what ended it.</summary>
    private async Task<string?> ListenAsync(Action opened, CancellationToken cancellationToken)
    {
        try
        {
            var session = new StreamSession(await gateway.OpenAsync(cancellationToken), frames);
            logger.StreamOpened(DingTalkChannel.Name);
            opened();
            var running = RunAsync(session, cancellationToken);
            if (await Task.WhenAny(running, session.Farewell) == running) return await running;
            return null;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            return DeliveryFailureException.CodeOf(fault);
        }
    }

    /// <summary>What ended a connection. It goes on by itself while its replacement is open already.</summary>
    private static async Task<string> RunAsync(StreamSession session, CancellationToken cancellationToken)
    {
        using (session)
        {
            try
            {
                await session.RunAsync(cancellationToken);
                return "closed";
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
            {
                return DeliveryFailureException.CodeOf(fault);
            }
        }
    }

    /// <summary>Twice as long each time, and by chance, so that all who lost a gateway do not come back to it at once.</summary>
    private TimeSpan PauseAfter(int failures)
    {
        var pause = FirstPause * Math.Pow(2, Math.Min(failures, MostDoublings)) * (0.5 + Random.Shared.NextDouble());
        return pause < options.Value.StreamLongestPause ? pause : options.Value.StreamLongestPause;
    }
}
