using ChatAssistant.Channels.Inbox;

namespace ChatAssistant.Web.Data.Conversations;

/// <param name="Entry">The message as it is stored.</param>
/// <param name="IsNew">False for a redelivery.</param>
/// <param name="IsHandled">Whether its turn is over.</param>
/// <param name="IsShown">Whether it is one that people read.</param>
/// <param name="HasQueued">Whether messages that waited for the person to write are queued again.</param>
internal sealed record StoredMessage(InboxEntry Entry, bool IsNew, bool IsHandled, bool IsShown, bool HasQueued);
