using ChatAssistant.Channels.Outbox;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace ChatAssistant.Channels.BotFramework;

/// <summary>Sends replies through the Connector of the channel they belong to.</summary>
internal sealed class ConnectorChannel(CloudAdapter adapter, IConfiguration configuration) : IOutboundChannel
{
    public string Name => BotFrameworkChannel.Name;

    public Task SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        var reference = new ConversationReference
        {
            ActivityId = activity.ReplyToId,
            Bot = activity.From,
            User = activity.Recipient,
            Conversation = activity.Conversation,
            ChannelId = activity.ChannelId,
            ServiceUrl = activity.ServiceUrl,
            Locale = activity.Locale,
        };
        return adapter.ContinueConversationAsync(
            configuration[BotFrameworkChannel.AppIdSetting] ?? "",
            reference,
            (turn, stop) => turn.SendActivityAsync(activity, stop),
            cancellationToken);
    }
}
