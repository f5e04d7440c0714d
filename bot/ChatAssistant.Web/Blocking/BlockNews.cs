using ChatAssistant.Cases.Blocking;
using ChatAssistant.Channels.Turns;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Web.Blocking;

/// <summary>Tells somebody in their chat what became of a block, with the write it is staged in.</summary>
public sealed class BlockNews(ProactiveTurn turn)
{
    /// <param name="block">Whom it is about.</param>
    /// <param name="action">What was done: with the block's id it names the message, so that nothing is told twice.</param>
    /// <param name="message">What to say.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task TellAsync(FilingBlock block, string action, Activity message, CancellationToken cancellationToken) =>
        turn.TryRunAsync(block.Citizen.Conversation, async (context, stop) =>
        {
            message.Id = $"{context.Activity.Conversation.Id}|{block.Id:N}-{action}";
            await context.SendActivityAsync(message, stop);
        }, cancellationToken);
}
