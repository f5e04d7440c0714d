using ChatAssistant.Channels.Conversations;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Outbox;

namespace ChatAssistant.Web.Data.Conversations;

/// <summary>Tells those who wait for it that a message was stored, each in its order.</summary>
internal sealed class InboxNews(InboxLine line, ConversationSignals signals, OutboxSignal outbox)
{
    public void Tell(StoredMessage stored)
    {
        if (stored.IsNew) line.Stored(stored.Entry);
        if (stored is { IsNew: true, IsShown: true }) signals.Signal(stored.Entry.Conversation);
        if (stored.HasQueued) outbox.Signal();
    }
}
