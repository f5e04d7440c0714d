using ChatAssistant.Channels.Inbox;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.WeCom.Kf;

/// <summary>微信客服's messages in the words of the Bot Framework.</summary>
internal static class KfActivities
{
    /// <summary>Null for what no customer said or did.</summary>
    public static InboundActivity? Of(KfMessage message) =>
        message.IsFromCustomer ? Inbound(message, Said(message)) : message.IsArrival ? Inbound(message, Arrived(message)) : null;

    private static InboundActivity Inbound(KfMessage message, Activity activity) => new(KfChannel.Name, KfChannel.Account, message.Msgid, activity);

    private static Activity Said(KfMessage message)
    {
        var activity = Addressed(message);
        (activity.Type, activity.Id, activity.Text) = (ActivityTypes.Message, message.Msgid, WordsOf(message).Trim());
        return activity;
    }

    /// <summary>The greeting that answers it carries the code, wherever it is sent from.</summary>
    private static Activity Arrived(KfMessage message)
    {
        var activity = Addressed(message);
        (activity.Type, activity.Id, activity.MembersAdded) = (ActivityTypes.ConversationUpdate, $"{KfWindow.ArrivalId}{message.Msgid}", [activity.From]);
        activity.ServiceUrl = KfWelcome.Of(message).ToString();
        return activity;
    }

    private static Activity Addressed(KfMessage message) => new()
    {
        ChannelId = KfChannel.Name,
        From = new ChannelAccount(message.Person),
        Recipient = new ChannelAccount(message.Account),
        Conversation = new ConversationAccount(id: $"{message.Account}:{message.Person}"),
    };

    /// <summary>What is said without words, as a voice message, still wants an answer: that words are needed.</summary>
    private static string WordsOf(KfMessage message) => message.Msgtype switch
    {
        "text" => message.Text?.Content ?? "",
        "location" => $"{message.Location?.Address} {message.Location?.Name}",
        _ => "",
    };
}
