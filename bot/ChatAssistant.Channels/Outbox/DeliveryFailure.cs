namespace ChatAssistant.Channels.Outbox;

/// <summary>
/// Why a message was not taken by its channel, which decides what becomes of it.
/// </summary>
public enum DeliveryFailure
{
    /// <summary>The channel is busy, away or not answering: the same message may go through later.</summary>
    Temporary,

    /// <summary>The channel will never take this message, however often it is sent.</summary>
    Permanent,

    /// <summary>The channel takes messages to this person only for some time after they wrote, or only so many: it waits until they write again.</summary>
    WindowExpired,
}
