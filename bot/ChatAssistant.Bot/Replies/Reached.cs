using Microsoft.Bot.Schema;

namespace ChatAssistant.Bot.Replies;

internal static class Reached
{
    /// <summary>The address at which the person who sent a message reaches the service; null where the channel lies between.</summary>
    public static Uri? At(Activity message) =>
        message.ChannelId is Microsoft.Bot.Connector.Channels.Directline && Uri.TryCreate(message.ServiceUrl, UriKind.Absolute, out var url) ? url : null;
}
