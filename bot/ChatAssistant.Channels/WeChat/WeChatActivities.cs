using System.Globalization;
using ChatAssistant.Channels.DirectLine;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Channels.WeChat;

/// <summary>Pushes as activities. Past here nothing knows WeChat's words.</summary>
internal static class WeChatActivities
{
    /// <summary>A person who wants to read on: nothing for the bot to answer.</summary>
    public const string ReadOn = "wechat/readOn";

    /// <summary>The activity of a push; null for what nobody needs to hear of, and for what we cannot read.</summary>
    public static Activity? Of(WeChatMessage message, string appId) => message.Type switch
    {
        "text" => Said(message, appId, message["Content"]),
        "voice" when message["Recognition"].Trim() is { Length: > 0 } heard => Said(message, appId, heard),
        "location" => Located(message, appId),
        "link" => Said(message, appId, $"{message["Title"]}\n{message["Url"]}"),
        "event" => OfEvent(message, appId),
        _ => null,
    };

    /// <summary>A message of pictures that were fetched.</summary>
    public static Activity OfPicture(WeChatMessage message, string appId, Attachment picture)
    {
        var activity = Base(message, appId, ActivityTypes.Message);
        activity.Attachments = [picture];
        return activity;
    }

    public static Activity OfReadOn(WeChatMessage message, string appId)
    {
        var activity = Base(message, appId, ActivityTypes.Event);
        activity.Name = ReadOn;
        return activity;
    }

    private static Activity? OfEvent(WeChatMessage message, string appId) => message.Event switch
    {
        "SUBSCRIBE" => Followed(message, appId),
        // A key of our menu is what the person would have said.
        "CLICK" when message["EventKey"].Length > 0 => Said(message, appId, message["EventKey"]),
        // A link of the menu opens by itself; what else happens asks nothing of us.
        _ => null,
    };

    private static Activity Followed(WeChatMessage message, string appId)
    {
        var activity = Base(message, appId, ActivityTypes.ConversationUpdate);
        activity.MembersAdded = [activity.From];
        return activity;
    }

    private static Activity Located(WeChatMessage message, string appId)
    {
        var activity = Said(message, appId, message["Label"]);
        activity.Entities = [new GeoCoordinates(latitude: Degrees(message["Location_X"]), longitude: Degrees(message["Location_Y"]), name: message["Label"])];
        return activity;
    }

    private static Activity Said(WeChatMessage message, string appId, string text)
    {
        var activity = Base(message, appId, ActivityTypes.Message);
        (activity.Text, activity.TextFormat) = (text, TextFormatTypes.Plain);
        if (message["bizmsgmenuid"] is { Length: > 0 } tapped) activity.Value = tapped;
        return activity;
    }

    private static Activity Base(WeChatMessage message, string appId, string type) => new()
    {
        Type = type,
        Id = message.Id,
        ChannelId = WeChatChannel.Name,
        From = new ChannelAccount(message.From, role: RoleTypes.User),
        Recipient = new ChannelAccount(message.To, DirectLineChannel.BotName, RoleTypes.Bot),
        Conversation = new ConversationAccount(id: WeChatChannel.ConversationOf(appId, message.From)),
        ChannelData = JObject.FromObject(message.Fields),
    };

    private static double? Degrees(string written) => double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees : null;
}
