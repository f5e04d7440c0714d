namespace ChatAssistant.Channels;

/// <summary>
/// One name for a conversation across all channels. A channel on which the bot has several accounts makes the account part of
/// the conversation's id.
/// </summary>
public static class ConversationKey
{
    public static string Of(string channel, string conversationId) => $"{channel}/{conversationId}";
}
