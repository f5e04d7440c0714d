using ChatAssistant.Channels.Inbox;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.WeCom.Kf;

/// <summary>微信客服's messages in the words of the Bot Framework.</summary>
internal static class KfActivities
{
    /// <summary>Null for what no customer said.</summary>
    public static InboundActivity? Of(KfMessage message)
    {
        if (!message.IsFromCustomer) return null;
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            Id = message.Msgid,
            ChannelId = KfChannel.Name,
            From = new ChannelAccount(message.ExternalUserid),
            Recipient = new ChannelAccount(message.OpenKfid),
            Conversation = new ConversationAccount(id: $"{message.OpenKfid}:{message.ExternalUserid}"),
            Text = WordsOf(message).Trim(),
        };
        return new(KfChannel.Name, KfChannel.Account, message.Msgid, activity);
    }

    /// <summary>What is said without words, as a voice message, still wants an answer: that words are needed.</summary>
    private static string WordsOf(KfMessage message) => message.Msgtype switch
    {
        "text" => message.Text?.Content ?? "",
        "location" => $"{message.Location?.Address} {message.Location?.Name}",
        _ => "",
    };
}
