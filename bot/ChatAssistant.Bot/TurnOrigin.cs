using Microsoft.Bot.Builder;

namespace ChatAssistant.Bot;

/// <summary>Where a turn comes from, as the channel verified it. People are known by this and their id, never by what a message claims.</summary>
/// <param name="Channel">The channel, with our account on it where there are several: <c>directline</c>, <c>botframework/msteams</c>.</param>
/// <param name="Conversation">The key of the conversation across all channels.</param>
public sealed record TurnOrigin(string Channel, string Conversation)
{
    /// <summary>The origin the adapter noted; an adapter that notes none, as in tests, has only one channel.</summary>
    public static TurnOrigin Of(ITurnContext turn) =>
        turn.TurnState.Get<TurnOrigin>() ?? new(turn.Activity.ChannelId, $"{turn.Activity.ChannelId}/{turn.Activity.Conversation.Id}");
}
