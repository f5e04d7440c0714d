namespace ChatAssistant.Channels;

/// <summary>One name for a conversation across all channels and the bot's accounts on them.</summary>
public static class ConversationKey
{
    public static string Of(string channel, string account, string conversationId) => $"{Scope(channel, account)}/{conversationId}";

    /// <summary>The channel, with the account where the channel has several.</summary>
    public static string Scope(string channel, string account) => account.Length == 0 ? channel : $"{channel}/{account}";

    /// <summary>The scope of a key, given the conversation's own id.</summary>
    public static string ScopeOf(string key, string conversationId) => key[..^(conversationId.Length + 1)];

    /// <summary>The channel of a key.</summary>
    public static string ChannelOf(string key) => key[..key.IndexOf('/', StringComparison.Ordinal)];
}
