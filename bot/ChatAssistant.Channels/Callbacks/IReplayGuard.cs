namespace ChatAssistant.Channels.Callbacks;

/// <summary>
/// Remembers, over restarts too, what each signature came with, until it would be too old anyway. It is for signatures that do not cover
/// the message: one that was seen could otherwise be put before any other.
/// </summary>
public interface IReplayGuard
{
    /// <param name="channel">The channel's name.</param>
    /// <param name="signature">The signature, with all else that makes it valid.</param>
    /// <param name="content">What came with it.</param>
    /// <param name="until">When the signature is no longer valid.</param>
    /// <param name="cancellationToken">Stops waiting; nothing is then noted.</param>
    /// <returns>False when it came with something else before. True for the first time, and for the same again: that is a redelivery.</returns>
    Task<bool> IsFirstContentAsync(string channel, string signature, ReadOnlyMemory<byte> content, DateTimeOffset until, CancellationToken cancellationToken);
}
