namespace ChatAssistant.Channels.Outbox;

/// <summary>
/// Messages to people on channels that we push to. A message is leased while it is sent, so that no other sender, in this process or another,
/// sends it too; a lease whose holder died runs out, and the message is then sent by whoever looks next.
/// </summary>
public interface IOutbox
{
    /// <summary>Leases messages that may be sent now: of each conversation only its oldest, so that order is kept.</summary>
    /// <param name="channel">The channel's name.</param>
    /// <param name="most">No more than so many.</param>
    /// <param name="until">When the lease runs out.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task<IReadOnlyList<OutboxEntry>> LeaseAsync(string channel, int most, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>The channel took it. This holds even where the lease has run out meanwhile.</summary>
    Task DeliveredAsync(OutboxEntry entry, CancellationToken cancellationToken);

    /// <summary>The channel did not take it. Without effect where the lease has run out and another sender has it.</summary>
    Task FailedAsync(OutboxEntry entry, SendFault fault, CancellationToken cancellationToken);
}
