using Microsoft.AspNetCore.Http;
using ChannelNames = Microsoft.Bot.Connector.Channels;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>The chat of our own web page, and of programs of the office that speak Direct Line 3.0.</summary>
public static class DirectLineChannel
{
    public const string Name = ChannelNames.Directline;
    public const string Prefix = "/v3/directline";

    /// <summary>Direct Line has one bot, so one account, without a name.</summary>
    public const string Account = "";

    /// <summary>How the bot is called in its conversations.</summary>
    public const string BotId = "chat-assistant";
    public const string BotName = "人大助手";

    /// <summary>The key of a conversation of this channel.</summary>
    public static string KeyOf(string conversationId) => ConversationKey.Of(Name, Account, conversationId);

    /// <summary>The address at which this client reaches the service, with a slash at the end.</summary>
    internal static string ReachedAt(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}/";
}
