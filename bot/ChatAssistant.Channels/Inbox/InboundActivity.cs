using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.Inbox;

/// <summary>A verified message from a channel, not yet stored.</summary>
/// <param name="Channel">The channel's name: <c>directline</c>, <c>msteams</c> …</param>
/// <param name="Account">Which of our accounts on the channel it came to; empty where there is only one.</param>
/// <param name="MessageId">The channel's id for it, unique with channel and account: what tells a redelivery from a new message.</param>
/// <param name="Activity">The message. Without an id it is given one when stored.</param>
public sealed record InboundActivity(string Channel, string Account, string MessageId, Activity Activity)
{
    public string Conversation => ConversationKey.Of(Channel, Account, Activity.Conversation.Id);
}
