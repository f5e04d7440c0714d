using ChatAssistant.Channels.Conversations;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>Lets something happen at the moment a conversation is looked up.</summary>
public sealed class InterruptedBook(IConversationBook book, Func<Task> happens) : IConversationBook
{
    public async Task<ConversationReference?> FindAsync(string conversation, CancellationToken cancellationToken)
    {
        await happens();
        return await book.FindAsync(conversation, cancellationToken);
    }

    public Task<bool> HasEndedAsync(string conversation, CancellationToken cancellationToken) => book.HasEndedAsync(conversation, cancellationToken);

    public Task<IReadOnlyList<Activity>> SaidBeforeAsync(long entryId, CancellationToken cancellationToken) => book.SaidBeforeAsync(entryId, cancellationToken);
}
