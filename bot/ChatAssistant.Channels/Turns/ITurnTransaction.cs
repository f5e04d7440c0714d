using ChatAssistant.Channels.Inbox;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.Turns;

/// <summary>
/// All that a turn changes: conversation state, cases, messages to send and the mark that its message is handled.
/// It becomes true together at <see cref="CommitAsync"/>, or not at all. One a scope.
/// </summary>
public interface ITurnTransaction
{
    /// <summary>Stages a message to the person. It keeps its place among the messages of its conversation.</summary>
    void Send(string conversation, Activity activity);

    /// <param name="answered">The message whose turn this was; null for a turn we began ourselves.</param>
    /// <param name="cancellationToken">Stops waiting; nothing is then changed.</param>
    Task CommitAsync(InboxEntry? answered, CancellationToken cancellationToken);
}
