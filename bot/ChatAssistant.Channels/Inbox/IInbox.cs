using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.Inbox;

/// <summary>Every message that was acknowledged. A channel acknowledges after <see cref="AcceptAsync"/> returned, never before.</summary>
public interface IInbox
{
    /// <summary>
    /// Stores a message and its conversation durably, once for each channel, account and message id. In a running service it then gets its turn.
    /// </summary>
    /// <exception cref="OverloadException">Too many wait already. Nothing was stored.</exception>
    Task<InboxReceipt> AcceptAsync(InboundActivity inbound, CancellationToken cancellationToken);

    /// <summary>Messages of these channels whose turn is not over, oldest first.</summary>
    Task<IReadOnlyList<InboxEntry>> PendingAsync(IReadOnlyCollection<string> channels, CancellationToken cancellationToken);

    /// <summary>What was answered to a message, in order; empty while its turn is not over.</summary>
    Task<IReadOnlyList<Activity>> RepliesAsync(long entryId, CancellationToken cancellationToken);

    /// <summary>Counts a failed turn and keeps the kind of fault, without a word of the message.</summary>
    Task RecordFaultAsync(long entryId, string fault, CancellationToken cancellationToken);
}
