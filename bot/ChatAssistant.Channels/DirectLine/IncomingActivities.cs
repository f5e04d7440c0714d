using ChatAssistant.Channels.Conversations;
using ChatAssistant.Channels.Inbox;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>Takes a client's activity in: makes it ours and stores it.</summary>
public sealed class IncomingActivities(IInbox inbox, IConversationBook conversations, InboxGate gate)
{
    /// <summary>A client's id for a message is a random word; what is longer is none.</summary>
    private const int LongestClientId = 200;

    /// <summary>Why an activity is not taken; null when it is.</summary>
    /// <exception cref="OverloadException">Too many wait already.</exception>
    public async Task<IResult?> ObjectionAsync(DirectLineGrant grant, Activity activity, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(activity.Type)) return DirectLineErrors.BadArgument("An activity has a type.");
        if (grant.User is null && string.IsNullOrEmpty(activity.From?.Id)) return DirectLineErrors.BadArgument("An activity says who it is from.");
        if (ClaimsVouchedId(grant, activity)) return DirectLineErrors.BadArgument($"Only a token can say that someone is {DirectLineUser.Prefix}….");
        var key = DirectLineChannel.KeyOf(grant.ConversationId);
        // Looked at here too, so that files are not stored for a message that is then turned away.
        gate.Check(key);
        return await conversations.HasEndedAsync(key, cancellationToken) ? DirectLineErrors.Ended() : null;
    }

    /// <summary>The id under which everyone sees the activity.</summary>
    public async Task<string> AcceptAsync(DirectLineGrant grant, Activity activity, HttpRequest request)
    {
        // That someone is typing is of interest while they do; it is not kept. Clients still want an id.
        if (activity.Type is ActivityTypes.Typing) return $"{grant.ConversationId}|{Guid.CreateVersion7():N}";
        activity.Id = null;
        activity.Timestamp = null;
        // Only what was verified says who called.
        activity.CallerId = null;
        // Replies go into the feed, however a client would rather have them.
        activity.DeliveryMode = null;
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

    private Task<InboxReceipt> StoreAsync(string messageId, Activity activity, CancellationToken cancellationToken) =>
        inbox.AcceptAsync(new InboundActivity(DirectLineChannel.Name, DirectLineChannel.Account, messageId, activity), cancellationToken);

    private static bool ClaimsVouchedId(DirectLineGrant grant, Activity activity) =>
        grant is { User: null, HasSecret: false } && activity.From.Id.StartsWith(DirectLineUser.Prefix, StringComparison.Ordinal);

    /// <summary>A client that repeats a message after a lost answer repeats this id too.</summary>
    private static string MessageId(DirectLineGrant grant, Activity activity) =>
        activity.ChannelData is JObject data && data["clientActivityID"] is JValue { Value: string { Length: > 0 and <= LongestClientId } id }
            ? $"{grant.ConversationId}/sent/{id}"
            : $"{grant.ConversationId}/{Guid.NewGuid():N}";
}
