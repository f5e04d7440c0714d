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
        if (!await TryRunAsync(conversation, callback, cancellationToken)) throw new InvalidOperationException("Nobody ever opened this conversation.");
    }

    /// <summary>The same, where it is no fault that there is nobody to speak to.</summary>
    /// <returns>Whether there is.</returns>
    public async Task<bool> TryRunAsync(string conversation, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        if (await conversations.FindAsync(conversation, cancellationToken) is not { } reference) return false;
        var adapter = new TurnAdapter(conversation, transaction);
        await adapter.ContinueConversationAsync(reference.Bot.Id, reference, (turn, stop) => SpeakFirstAsync(turn, callback, stop), cancellationToken);
        return true;
    }

    /// <summary>What we say unasked replies to nothing; the event that carries such a turn exists only here.</summary>
    private static Task SpeakFirstAsync(ITurnContext turn, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        turn.OnSendActivities((_, activities, next) =>
        {
            activities.ForEach(activity => activity.ReplyToId = null);
            return next();
        });
        return callback(turn, cancellationToken);
    }

    public Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(answered: null, cancellationToken);
}
