namespace ChatAssistant.Web.Data.Conversations;

/// <param name="Row">The message as it is stored.</param>
/// <param name="IsNew">False for a redelivery.</param>
/// <param name="HasQueued">Whether messages that waited for the person to write are queued again.</param>
internal sealed record StoredMessage(InboxRow Row, bool IsNew, bool HasQueued);
