using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>Takes a client's activity in: makes it ours, stores it, then gives it its turn.</summary>
public sealed class IncomingActivities(IInbox inbox, TurnDispatcher dispatcher)
{
    /// <summary>The id under which everyone sees the activity.</summary>
    public async Task<string> AcceptAsync(DirectLineGrant grant, Activity activity, HttpRequest request)
    {
        activity.Id = null;
        activity.Timestamp = null;
        activity.ChannelId = DirectLineChannel.Name;
        activity.ServiceUrl = DirectLineChannel.ReachedAt(request);
        activity.Conversation = new ConversationAccount(id: grant.ConversationId);
        activity.Recipient = new ChannelAccount(DirectLineChannel.BotId, DirectLineChannel.BotName);
        if (grant.User is { } user) activity.From = new ChannelAccount(user.Id, user.Name ?? activity.From?.Name);
        return (await StoreAsync(MessageId(grant, activity), activity, request.HttpContext.RequestAborted)).Entry.Activity.Id;
    }

    /// <summary>Tells the bot that the person joined. False when they had before.</summary>
    public async Task<bool> OpenAsync(DirectLineGrant grant, string? locale, HttpRequest request)
    {
        var person = new ChannelAccount(grant.User?.Id ?? DirectLineUser.Prefix + grant.ConversationId, grant.User?.Name);
        var joined = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            ChannelId = DirectLineChannel.Name,
            ServiceUrl = DirectLineChannel.ReachedAt(request),
            Locale = locale,
            Conversation = new ConversationAccount(id: grant.ConversationId),
            Recipient = new ChannelAccount(DirectLineChannel.BotId, DirectLineChannel.BotName),
            From = person,
            MembersAdded = [person],
        };
        return (await StoreAsync($"{grant.ConversationId}/opened", joined, request.HttpContext.RequestAborted)).IsNew;
    }

    private async Task<InboxReceipt> StoreAsync(string messageId, Activity activity, CancellationToken cancellationToken)
    {
        var inbound = new InboundActivity(DirectLineChannel.Name, DirectLineChannel.Account, messageId, activity);
        var receipt = await inbox.AcceptAsync(inbound, cancellationToken);
        if (receipt.IsNew) _ = dispatcher.Dispatch(receipt.Entry);
        return receipt;
    }

    /// <summary>A client that repeats a message after a lost answer repeats this id too.</summary>
    private static string MessageId(DirectLineGrant grant, Activity activity) =>
        (activity.ChannelData as JObject)?.Value<string>("clientActivityID") is { Length: > 0 and <= 200 } id
            ? $"{grant.ConversationId}/{id}"
            : $"{grant.ConversationId}/{Guid.NewGuid():N}";
}
