using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.Conversations;

/// <summary>The conversations people have opened, each with what is needed to speak into it again.</summary>
public interface IConversationBook
{
    /// <summary>The reference as of the newest message, or null when no such conversation was ever opened.</summary>
    Task<ConversationReference?> FindAsync(string conversation, CancellationToken cancellationToken);

    /// <summary>Whether one side has said that the conversation is over (endOfConversation). False when no such conversation was ever opened.</summary>
    Task<bool> HasEndedAsync(string conversation, CancellationToken cancellationToken);

    /// <summary>
    /// What we had last said when a stored message came, newest first: all that answered one message, or the one thing we said unasked.
    /// Empty when we had said nothing.
    /// </summary>
    Task<IReadOnlyList<Activity>> SaidBeforeAsync(long entryId, CancellationToken cancellationToken);
}
