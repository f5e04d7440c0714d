using System.Text.Json;
using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Inbox;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Feishu;

/// <summary>Takes in what Feishu tells of, in the words of the Bot Framework.</summary>
internal sealed class FeishuActivities(IInbox inbox, FeishuPictures pictures, IOptions<FeishuOptions> options)
{
    /// <summary>Stores what somebody said. Events that we have no use for are dropped.</summary>
    public async Task TakeAsync(FeishuEnvelope envelope, CancellationToken cancellationToken)
    {
        var received = envelope.Header?.EventType is "im.message.receive_v1" ? Read<FeishuReceived>(envelope) : null;
        if (Of(envelope, received) is not { } inbound) return;
        if (received?.Message is { } message) inbound.Activity.Attachments = [.. await pictures.FetchAsync(message, cancellationToken)];
        await inbox.AcceptAsync(inbound, cancellationToken);
    }

    private InboundActivity? Of(FeishuEnvelope envelope, FeishuReceived? received) => envelope.Header?.EventType switch
    {
        _ when received is { Message: { } message, Sender.SenderType: "user" } => Said(message, received.Sender.SenderId?.OpenId),
        "card.action.trigger" when Read<FeishuTap>(envelope) is { } tap => Tapped(tap, envelope.Header.EventId),
        // Each time somebody opens the chat it says so; they are greeted once.
        "im.chat.access_event.bot_p2p_chat_entered_v1" when Read<FeishuEntered>(envelope) is { } entered => Entered(entered),
        _ => null,
    };

    private static T? Read<T>(FeishuEnvelope envelope) where T : class =>
        envelope.Event is { ValueKind: JsonValueKind.Object } json ? CallbackJson.Read<T>(json.GetRawText(), CallbackJson.Snake) : null;

    private InboundActivity? Said(FeishuMessage message, string? person)
    {
        if (message.MessageId is not { Length: > 0 } id || Addressed(message.ChatId, person, message.ChatType is "group") is not { } activity) return null;
        (activity.Type, activity.Id, activity.Text) = (ActivityTypes.Message, id, FeishuText.Of(message));
        return Inbound(id, activity);
    }

    private InboundActivity? Tapped(FeishuTap tap, string? eventId)
    {
        if (eventId is not { Length: > 0 } || tap.Action?.Value is not { Say: { Length: > 0 } words } value) return null;
        if (Addressed(tap.Context?.OpenChatId, tap.Operator?.OpenId, value.Group) is not { } activity) return null;
        (activity.Type, activity.Id, activity.Text) = (ActivityTypes.Message, eventId, words);
        return Inbound(eventId, activity);
    }

    private InboundActivity? Entered(FeishuEntered entered)
    {
        if (Addressed(entered.ChatId, entered.OperatorId?.OpenId, isGroup: false) is not { } activity) return null;
        (activity.Type, activity.MembersAdded) = (ActivityTypes.ConversationUpdate, [activity.From]);
        return Inbound($"entered/{entered.ChatId}", activity);
    }

    private static InboundActivity Inbound(string id, Activity activity) => new(FeishuChannel.Name, FeishuChannel.Account, id, activity);

    /// <summary>In a group each person talks to us for themselves: nobody goes on with another's matter.</summary>
    private Activity? Addressed(string? chat, string? person, bool isGroup) => chat is not { Length: > 0 } || person is not { Length: > 0 } ? null : new Activity
    {
        ChannelId = FeishuChannel.Name,
        From = new ChannelAccount(person),
        Recipient = new ChannelAccount(options.Value.AppId),
        Conversation = new ConversationAccount(isGroup: isGroup, id: isGroup ? $"{chat}:{person}" : chat),
    };
}
