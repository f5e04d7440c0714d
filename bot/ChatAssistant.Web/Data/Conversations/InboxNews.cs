using ChatAssistant.Channels.Conversations;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Outbox;

namespace ChatAssistant.Web.Data.Conversations;

/// <summary>Tells those who wait for it that a message was stored.</summary>
internal sealed class InboxNews(ConversationSignals signals, OutboxSignal outbox)
{
    public void Tell(InboundActivity inbound, StoredMessage stored)
    {
        if (stored is { IsNew: true, Row.Activity.IsShown: true }) signals.Signal(inbound.Conversation);
        if (stored.HasQueued) outbox.Signal();
    }
}
