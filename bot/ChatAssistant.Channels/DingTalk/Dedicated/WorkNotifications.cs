using ChatAssistant.Channels.Callbacks;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DingTalk.Dedicated;

/// <summary>Sends as a notification of the application, to the person alone even where they wrote in a group.</summary>
internal sealed class WorkNotifications(DedicatedApi api, IOptions<DingTalkOptions> options) : IPushSending
{
    public Task SendAsync(Activity activity, string text, string key, CancellationToken cancellationToken) => api.PostAsync(
        "message/workNotification",
        new Dictionary<string, string>
        {
            ["tenantId"] = options.Value.TenantId,
            ["receiverIds"] = activity.Recipient.Id,
            // By it the gateway knows a message that comes again.
            ["bizMsgId"] = key,
            ["msg"] = CallbackJson.Write(new { msgtype = "text", text = new { content = text } }),
        },
        cancellationToken);
}
