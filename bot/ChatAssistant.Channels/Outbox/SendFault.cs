namespace ChatAssistant.Channels.Outbox;

/// <summary>Why an attempt failed and what becomes of the message.</summary>
/// <param name="Kind">Temporary: it is tried again. Permanent: it is given up and listed among the dead. WindowExpired: it waits until the person writes.</param>
/// <param name="Code">The kind of fault, without words of the message or secrets.</param>
/// <param name="TryAgainAt">When to try again; of the temporary only.</param>
public sealed record SendFault(DeliveryFailure Kind, string Code, DateTimeOffset? TryAgainAt = null);
