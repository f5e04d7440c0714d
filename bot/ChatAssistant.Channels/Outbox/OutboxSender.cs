using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Outbox;

/// <summary>Sends what is queued for the channels that we push to: in order within a conversation, again after failures, ever more slowly.</summary>
public sealed class OutboxSender(
    IOutbox outbox, IEnumerable<IOutboundChannel> channels, OutboxSignal signal, IOptions<OutboxOptions> options, TimeProvider clock, ILogger<OutboxSender> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var sent = 0;
            foreach (var channel in channels) sent += await SendDueAsync(channel, stoppingToken);
            if (sent == 0) await signal.WaitAsync(options.Value.LookEvery, stoppingToken);
        }
    }

    private async Task<int> SendDueAsync(IOutboundChannel channel, CancellationToken cancellationToken)
    {
        try
        {
            var due = await outbox.DueAsync(channel.Name, options.Value.MostAtOnce, cancellationToken);
            await Task.WhenAll(due.Select(entry => SendAsync(channel, entry, cancellationToken)));
            return due.Count;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            // The store itself failed. What is queued stays queued; look again after the usual pause.
            logger.OutboxUnreadable(channel.Name, fault);
            return 0;
        }
    }

    private async Task SendAsync(IOutboundChannel channel, OutboxEntry entry, CancellationToken cancellationToken)
    {
        try
        {
            await channel.SendAsync(entry.Activity, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            var attempts = entry.Attempts + 1;
            logger.SendFailed(channel.Name, entry.Id, attempts, fault.GetType().Name);
            await outbox.FailedAsync(entry.Id, fault.GetType().Name, RetryAt(attempts), cancellationToken);
            return;
        }

        await outbox.DeliveredAsync(entry.Id, cancellationToken);
    }

    private DateTimeOffset? RetryAt(int attempts)
    {
        if (attempts >= options.Value.MostAttempts) return null;
        var pause = options.Value.FirstRetryAfter * Math.Pow(2, attempts - 1);
        return clock.GetUtcNow() + (pause < options.Value.LongestRetryAfter ? pause : options.Value.LongestRetryAfter);
    }
}
