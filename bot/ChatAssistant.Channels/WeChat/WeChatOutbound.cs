using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.Rendering;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.WeChat;

/// <summary>Sends what did not find its way into the answer to a push as customer-service messages.</summary>
internal sealed class WeChatOutbound(WeChatApi api, IReplyProgress progress, WeChatSending sending, WeChatClock clock) : IOutboundChannel
{
    public string Name => WeChatChannel.Name;

    public async Task SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (!sending.IsAllowed) throw new DeliveryFailureException(DeliveryFailure.WindowExpired, "wechat-may-not-send");
        var conversation = WeChatChannel.KeyOf(activity.Conversation.Id);
        var parts = ReplyRenderer.Render(activity, WeChatChannel.Capabilities);
        var taken = parts.Count == 0 ? 0 : await progress.PartsTakenAsync(activity.Id, cancellationToken);
        for (; taken < parts.Count; taken++)
        {
            if (WeChatWindow.ObjectionTo(activity, await progress.WindowAsync(conversation, cancellationToken), clock.Now) is { } objection) throw objection;
            await SendAsync(activity.Recipient.Id, parts[taken], cancellationToken);
            // What the platform took is noted even while we stop.
            await progress.PushedAsync(conversation, activity.Id, taken + 1, CancellationToken.None);
        }
    }

    private async Task SendAsync(string openId, string text, CancellationToken cancellationToken)
    {
        try
        {
            await api.SendTextAsync(openId, text, cancellationToken);
        }
        catch (DeliveryFailureException failure) when (failure.Fault == $"wechat-{WeChatCodes.NotAuthorized}")
        {
            sending.Forbid();
            throw;
        }
        catch (HttpRequestException fault) when (OutboundRefusedException.IsCauseOf(fault))
        {
            throw new DeliveryFailureException(DeliveryFailure.Permanent, "outbound-refused");
        }
    }
}
