using ChatAssistant.Channels.Inbox;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DingTalk;

/// <summary>Takes in what is said to the robot, in the words of the Bot Framework.</summary>
internal sealed class RobotActivities(IInbox inbox, DingTalkHosts hosts, RobotPictures pictures, IOptions<DingTalkOptions> options)
{
    private const long MostMilliseconds = 253_402_300_799_999;

    public async Task AcceptAsync(RobotMessage message, CancellationToken cancellationToken)
    {
        var inbound = Of(message);
        inbound.Activity.Attachments = [.. await pictures.FetchAsync(message, cancellationToken)];
        await inbox.AcceptAsync(inbound, cancellationToken);
    }

    private InboundActivity Of(RobotMessage message) => new(DingTalkChannel.Name, DingTalkChannel.Account, message.MsgId, new Activity
    {
        Type = ActivityTypes.Message,
        Id = message.MsgId,
        ChannelId = DingTalkChannel.Name,
        ServiceUrl = AddressOf(message) ?? options.Value.BaseAddress.AbsoluteUri,
        From = new ChannelAccount(message.Sender, message.SenderNick),
        Recipient = new ChannelAccount(message.RobotCode ?? message.ChatbotUserId ?? options.Value.RobotCode),
        // In a group each person talks to us for themselves: nobody goes on with another's matter.
        Conversation = new ConversationAccount(isGroup: message.IsGroup, id: message.IsGroup ? $"{message.ConversationId}:{message.Sender}" : message.ConversationId),
        Text = message.Words,
    });

    private string? AddressOf(RobotMessage message) =>
        message.SessionWebhookExpiredTime is > 0 and <= MostMilliseconds and var until && hosts.Webhook(message.SessionWebhook) is { } webhook
            ? new ReplyAddress(webhook, DateTimeOffset.FromUnixTimeMilliseconds(until)).ToString()
            : null;
}
