using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.Rendering;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.WeCom;

/// <summary>Sends replies as messages of the application. WeCom knows no key for a message: its own check drops what is merely said twice.</summary>
internal sealed class WeComOutbound(WeComApi api, SentParts parts, IOptions<WeComOptions> options) : IOutboundChannel
{
    public string Name => WeComChannel.Name;

    public Task SendAsync(Activity activity, CancellationToken cancellationToken) => activity.Type is not ActivityTypes.Message
        ? Task.CompletedTask
        : parts.SendAsync(activity.Id, ReplyRenderer.Render(activity, WeComChannel.Capabilities), (text, _) => SendAsync(activity.Recipient.Id, text, cancellationToken));

    private async Task SendAsync(string user, string text, CancellationToken cancellationToken)
    {
        var message = new { touser = user, msgtype = "text", agentid = options.Value.AgentId, text = new { content = text }, safe = 0 };
        var answer = await api.PostAsync("message/send", message, mayRepeat: false, cancellationToken);
        // 0 and yet not for this person: who has left, or may not see the application.
        if (answer.Text("invaliduser") is { Length: > 0 } || answer.Text("unlicenseduser") is { Length: > 0 })
            throw new DeliveryFailureException(DeliveryFailure.Permanent, "wecom-invaliduser");
    }
}
