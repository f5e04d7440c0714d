using ChatAssistant.Channels.Conversations;
using Microsoft.Bot.Builder;

namespace ChatAssistant.Channels.Turns;

/// <summary>A turn that we begin: staff have something to tell a person in their chat.</summary>
public sealed class ProactiveTurn(IConversationBook conversations, ITurnTransaction transaction)
{
    /// <summary>
    /// Runs <paramref name="callback"/> in a conversation and stages what it sends. What else the scope has changed becomes true with it
    /// at <see cref="CommitAsync"/>.
    /// </summary>
    /// <exception cref="InvalidOperationException">Nobody ever opened the conversation.</exception>
    public async Task RunAsync(string conversation, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var reference = await conversations.FindAsync(conversation, cancellationToken)
            ?? throw new InvalidOperationException("Nobody ever opened this conversation.");
        var adapter = new TurnAdapter(conversation, transaction);
        await adapter.ContinueConversationAsync(reference.Bot.Id, reference, callback, cancellationToken);
    }

    public Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(answered: null, cancellationToken);
}
