using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace ChatAssistant.Channels.BotFramework;

/// <summary>Sends replies through the Connector of the channel they belong to.</summary>
internal sealed class ConnectorChannel(CloudAdapter adapter, IConfiguration configuration) : IOutboundChannel
{
    public string Name => BotFrameworkChannel.Name;

    public async Task SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        ConnectorCalls.Carry(activity.Id, activity.ServiceUrl);
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
        try
        {
            await adapter.ContinueConversationAsync(
                configuration[BotFrameworkChannel.AppIdSetting] ?? "",
                reference,
                (turn, stop) => SendInTurnAsync(turn, activity, stop),
                cancellationToken);
        }
        catch (HttpRequestException fault) when (OutboundRefusedException.IsCauseOf(fault))
        {
            throw new DeliveryFailureException(DeliveryFailure.Permanent, "outbound-refused");
        }
    }

    /// <summary>The turn that only carries a message would make it a reply to itself; it replies to what the person said, or to nothing.</summary>
    private static Task<ResourceResponse> SendInTurnAsync(ITurnContext turn, Activity activity, CancellationToken cancellationToken)
    {
        var repliesTo = activity.ReplyToId;
        turn.OnSendActivities((_, _, next) =>
        {
            activity.ReplyToId = repliesTo;
            return next();
        });
        return turn.SendActivityAsync(activity, cancellationToken);
    }
}
