namespace ChatAssistant.Channels.Outbox;

/// <summary>Messages to people on channels that we push to.</summary>
public interface IOutbox
{
    /// <summary>Messages that may be sent now: of each conversation only its oldest, so that order is kept.</summary>
    Task<IReadOnlyList<OutboxEntry>> DueAsync(string channel, int most, CancellationToken cancellationToken);

    Task DeliveredAsync(long entryId, CancellationToken cancellationToken);

    /// <param name="entryId">The message.</param>
    /// <param name="fault">The kind of fault, without words of the message or secrets.</param>
    /// <param name="tryAgainAt">When to try again; null gives the message up.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    Task FailedAsync(long entryId, string fault, DateTimeOffset? tryAgainAt, CancellationToken cancellationToken);
}
