using ChatAssistant.Channels.Conversations;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.Rendering;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.DingTalk;

/// <summary>
/// Sends replies: to the address that came with the newest message while it is good, else by the API. What we say unasked to somebody who
/// wrote in a group goes to them alone.
/// </summary>
internal sealed class DingTalkOutbound(IConversationBook conversations, WebhookSending webhook, IPushSending push, SentParts parts) : IOutboundChannel
{
    public string Name => DingTalkChannel.Name;

    public async Task SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type is not ActivityTypes.Message) return;
        var conversation = ConversationKey.Of(DingTalkChannel.Name, DingTalkChannel.Account, activity.Conversation.Id);
        var newest = await conversations.FindAsync(conversation, cancellationToken);
        var texts = ReplyRenderer.Render(activity, DingTalkChannel.Capabilities);
        await parts.SendAsync(activity.Id, texts, (text, key) => SendAsync(activity, newest?.ServiceUrl, (text, key), cancellationToken));
    }

    private async Task SendAsync(Activity activity, string? address, (string Text, string Key) part, CancellationToken cancellationToken)
    {
        var isInGroup = activity.Conversation.IsGroup is true;
        var mayUseAddress = !isInGroup || activity.ReplyToId is not null;
        if (mayUseAddress && await webhook.TrySendAsync(address, isInGroup ? activity.Recipient.Id : null, part.Text, cancellationToken)) return;
        await push.SendAsync(activity, part.Text, part.Key, cancellationToken);
    }
}
