using Microsoft.AspNetCore.Http;
using ChannelNames = Microsoft.Bot.Connector.Channels;

namespace ChatAssistant.Channels.DirectLine;

internal static class DirectLineChannel
{
    public const string Name = ChannelNames.Directline;
    public const string Prefix = "/v3/directline";

    /// <summary>Direct Line has one bot, so one account, without a name.</summary>
    public const string Account = "";

    /// <summary>How the bot is called in its conversations.</summary>
    public const string BotId = "chat-assistant";
    public const string BotName = "人大助手";

    public static string KeyOf(string conversationId) => ConversationKey.Of(Name, Account, conversationId);

    /// <summary>The address at which this client reaches the service, with a slash at the end.</summary>
    public static string ReachedAt(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}/";
}
