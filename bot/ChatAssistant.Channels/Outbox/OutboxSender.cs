using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Channels.Outbox;

/// <summary>
/// Sends what is queued for the channels that we push to, each by itself, so that one that hangs holds up no other.
/// When the service stops, nothing more is begun and what is being sent may end.
/// </summary>
public sealed class OutboxSender(
    IEnumerable<IOutboundChannel> channels, IOutbox outbox, OutboxSignal signal, SendPlan plan, ILogger<OutboxSender> logger)
    : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(channels.Select(channel => new ChannelSender(channel, outbox, signal, plan, logger).RunAsync(stoppingToken)));
}
