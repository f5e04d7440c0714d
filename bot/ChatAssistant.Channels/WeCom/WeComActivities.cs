using System.Globalization;
using ChatAssistant.Channels.Inbox;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.WeCom;

/// <summary>WeCom's messages in the words of the Bot Framework.</summary>
internal static class WeComActivities
{
    /// <summary>Null for events that change nothing here.</summary>
    public static InboundActivity? Of(IReadOnlyDictionary<string, string> message, WeComOptions options)
    {
        if (message.GetValueOrDefault("FromUserName") is not { Length: > 0 } user) return null;
        var kind = message.GetValueOrDefault("MsgType", "").ToLowerInvariant();
        if (kind != "event") return Said(message, kind is "text" ? message.GetValueOrDefault("Content", "") : kind is "location" ? message.GetValueOrDefault("Label", "") : "", user, options);
        return message.GetValueOrDefault("Event", "").ToLowerInvariant() switch
        {
            // Each time somebody opens the application it says so; they are greeted once.
            "subscribe" or "enter_agent" => Inbound($"entered/{user}", Joined(Addressed(user, options)), options),
            "click" => Said(message, message.GetValueOrDefault("EventKey", ""), user, options),
            _ => null,
        };
    }

    /// <summary>What is said without words, as a voice message, still wants an answer: that words are needed.</summary>
    private static InboundActivity Said(IReadOnlyDictionary<string, string> message, string text, string user, WeComOptions options)
    {
        var activity = Addressed(user, options);
        var id = IdOf(message, user);
        (activity.Type, activity.Text, activity.Id) = (ActivityTypes.Message, text.Trim(), id);
        if (message.GetValueOrDefault("MsgType") is "location") activity.Entities = [Place(message)];
        return Inbound(id, activity, options);
    }

    /// <summary>Events have no id. A second delivery is known by who, when and what.</summary>
    private static string IdOf(IReadOnlyDictionary<string, string> message, string user) => message.GetValueOrDefault("MsgId") is { Length: > 0 } id
        ? id
        : $"{user}-{message.GetValueOrDefault("CreateTime")}-{message.GetValueOrDefault("Event")}-{message.GetValueOrDefault("EventKey")}";

    private static InboundActivity Inbound(string id, Activity activity, WeComOptions options) =>
        new(WeComChannel.Name, WeComChannel.Account, $"{options.CorpId}:{options.AgentId}/{id}", activity);

    private static Activity Joined(Activity activity)
    {
        (activity.Type, activity.MembersAdded) = (ActivityTypes.ConversationUpdate, [activity.From]);
        return activity;
    }

    private static Activity Addressed(string user, WeComOptions options) => new()
    {
        ChannelId = WeComChannel.Name,
        From = new ChannelAccount(user),
        Recipient = new ChannelAccount(options.AgentId.ToString(CultureInfo.InvariantCulture)),
        Conversation = new ConversationAccount(id: $"{options.CorpId}:{options.AgentId}:{user}"),
    };

    private static Entity Place(IReadOnlyDictionary<string, string> message)
    {
        var place = new Entity { Type = "GeoCoordinates" };
        place.Properties["latitude"] = message.GetValueOrDefault("Location_X");
        place.Properties["longitude"] = message.GetValueOrDefault("Location_Y");
        return place;
    }
}
