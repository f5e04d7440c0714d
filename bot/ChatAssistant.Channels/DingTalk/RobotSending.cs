using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Outbox;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DingTalk;

/// <summary>Sends as the robot, without being asked at that moment.</summary>
internal sealed class RobotSending(DingTalkApi api, IOptions<DingTalkOptions> options) : IPushSending
{
    private const string MessageKind = "sampleText";

    /// <summary>People from outside the organisation have an id that begins so, which the API does not know.</summary>
    private const string OutsiderId = "$:";

    public Task SendAsync(Activity activity, string text, string key, CancellationToken cancellationToken)
    {
        var parameter = CallbackJson.Write(new { content = text });
        return activity is { Conversation.IsGroup: true, ReplyToId: not null }
            ? SendToGroupAsync(activity.Conversation.Id, parameter, cancellationToken)
            : SendToPersonAsync(activity.Recipient.Id, parameter, cancellationToken);
    }

    private async Task SendToGroupAsync(string conversationId, string parameter, CancellationToken cancellationToken)
    {
        var group = conversationId.Split(':')[0];
        await api.PostAsync(
            "v1.0/robot/groupMessages/send", new { robotCode = options.Value.RobotCode, openConversationId = group, msgKey = MessageKind, msgParam = parameter }, cancellationToken);
    }

    private async Task SendToPersonAsync(string person, string parameter, CancellationToken cancellationToken)
    {
        // They can be answered only at the address of their next message.
        if (person.StartsWith(OutsiderId, StringComparison.Ordinal)) throw new DeliveryFailureException(DeliveryFailure.WindowExpired, "dingtalk-outsider");
        var answer = await api.PostAsync(
            "v1.0/robot/oToMessages/batchSend", new { robotCode = options.Value.RobotCode, userIds = new[] { person }, msgKey = MessageKind, msgParam = parameter }, cancellationToken);
        if (answer.HasAny("invalidStaffIdList")) throw new DeliveryFailureException(DeliveryFailure.Permanent, "dingtalk-invalid-staff");
        if (answer.HasAny("flowControlledStaffIdList")) throw new DeliveryFailureException(DeliveryFailure.Temporary, "dingtalk-flow-control");
    }
}
