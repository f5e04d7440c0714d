namespace ChatAssistant.Channels.Inbox;

/// <summary>What became of a message handed in.</summary>
/// <param name="Entry">The message as stored, the first time it came.</param>
/// <param name="IsNew">False for a redelivery.</param>
/// <param name="IsHandled">Whether its turn is already over.</param>
public sealed record InboxReceipt(InboxEntry Entry, bool IsNew, bool IsHandled);
