using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.Rendering;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.Feishu;

/// <summary>
/// Sends replies, the buttons under the last part. In a group an answer stands under what it answers; what we say unasked to somebody who
/// wrote there goes to them alone.
/// </summary>
internal sealed class FeishuOutbound(FeishuApi api, SentParts parts) : IOutboundChannel
{
    /// <summary>How ids of messages begin; a tap on a button has another kind of id, under which nothing can stand.</summary>
    private const string MessageId = "om_";

    public string Name => FeishuChannel.Name;

    public Task SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type is not ActivityTypes.Message) return Task.CompletedTask;
        var texts = ReplyRenderer.Render(activity, FeishuChannel.Capabilities);
        var options = ReplyOptions.Of(activity);
        var hasButtons = options.Count <= FeishuChannel.Capabilities.MostButtons;
        return parts.SendAsync(activity.Id, texts, (text, key) =>
            SendAsync(activity, FeishuCard.Of(text, hasButtons && text == texts[^1] ? options : [], activity.Conversation.IsGroup is true), key, cancellationToken));
    }

    private Task SendAsync(Activity activity, FeishuCard card, string key, CancellationToken cancellationToken)
    {
        var isInGroup = activity.Conversation.IsGroup is true;
        if (isInGroup && activity.ReplyToId?.StartsWith(MessageId, StringComparison.Ordinal) is true)
            return api.PostAsync($"im/v1/messages/{Uri.EscapeDataString(activity.ReplyToId)}/reply", new { msg_type = card.Kind, content = card.Content, uuid = key }, cancellationToken);
        var (kind, receiver) = isInGroup ? ("open_id", activity.Recipient.Id) : ("chat_id", activity.Conversation.Id);
        return api.PostAsync(
            $"im/v1/messages?receive_id_type={kind}", new { receive_id = receiver, msg_type = card.Kind, content = card.Content, uuid = key }, cancellationToken);
    }
}
