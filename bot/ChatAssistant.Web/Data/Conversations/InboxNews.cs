using ChatAssistant.Channels.Conversations;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Outbox;

namespace ChatAssistant.Web.Data.Conversations;

/// <summary>Tells those who wait for it that a message was stored, each in its order.</summary>
internal sealed class InboxNews(InboxRows rows, InboxLine line, ConversationSignals signals, OutboxSignal outbox)
{
    public void Tell(StoredMessage stored)
    {
        if (stored.IsNew) line.Stored(rows.EntryOf(stored.Row));
        if (stored is { IsNew: true, Row.Activity.IsShown: true }) signals.Signal(stored.Row.Activity.ConversationKey);
        if (stored.HasQueued) outbox.Signal();
    }
}
