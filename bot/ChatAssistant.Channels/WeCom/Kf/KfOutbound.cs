using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.Rendering;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.WeCom.Kf;

/// <summary>Sends replies to people in WeChat. Our key for each part makes a second attempt harmless.</summary>
internal sealed class KfOutbound(WeComApi api, SentParts parts) : IOutboundChannel
{
    public string Name => KfChannel.Name;

    public Task SendAsync(Activity activity, CancellationToken cancellationToken) => activity.Type is not ActivityTypes.Message
        ? Task.CompletedTask
        : parts.SendAsync(activity.Id, ReplyRenderer.Render(activity, KfChannel.Capabilities), (text, key) => SendAsync(activity, text, key, cancellationToken));

    private async Task SendAsync(Activity activity, string text, string key, CancellationToken cancellationToken)
    {
        var message = new { touser = activity.Recipient.Id, open_kfid = activity.From.Id, msgid = key, msgtype = "text", text = new { content = text } };
        await api.PostAsync("kf/send_msg", message, mayRepeat: true, cancellationToken);
    }
}
