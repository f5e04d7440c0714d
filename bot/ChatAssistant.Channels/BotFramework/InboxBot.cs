using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Channels.BotFramework;

/// <summary>
/// Stands where the Bot Framework's adapter expects the bot: puts each verified activity into the inbox, so that the answer to the
/// channel means it is stored. Who wants the replies in the answer gets what was stored for them, at a redelivery too.
/// </summary>
public sealed class InboxBot(IInbox inbox, TurnDispatcher dispatcher, IConfiguration configuration, IOptions<BotFrameworkOptions> options) : IBot
{
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        RequireKnownService(activity);
        var messageId = $"{activity.Conversation.Id}/{activity.Id ?? Guid.NewGuid().ToString("N")}";
        var receipt = await inbox.AcceptAsync(new(BotFrameworkChannel.Name, activity.ChannelId, messageId, activity), cancellationToken);
        if (receipt.IsNew) _ = dispatcher.Dispatch(receipt.Entry);
        if (!WaitsForReplies(activity)) return;
        await dispatcher.WhenHandledAsync(receipt.Entry.Id, cancellationToken).WaitAsync(options.Value.ReplyWithin, cancellationToken);
        foreach (var reply in await inbox.RepliesAsync(receipt.Entry.Id, cancellationToken))
            await turnContext.SendActivityAsync(AsSent(reply), cancellationToken);
    }

    /// <summary>Whether the replies to a message go back in the answer to the request that brought it.</summary>
    public static bool WaitsForReplies(Activity activity) =>
        activity.DeliveryMode is DeliveryModes.ExpectReplies || activity.Type is ActivityTypes.Invoke;

    /// <summary>Without an app id nothing vouches for the address that replies go to, so it must be on this machine.</summary>
    private void RequireKnownService(Activity activity)
    {
        if (!string.IsNullOrEmpty(configuration[BotFrameworkChannel.AppIdSetting])) return;
        if (Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service) && service.IsLoopback) return;
        throw new UnauthorizedAccessException("Without an app id only a service on this machine is answered.");
    }

    /// <summary>The response to an invoke is an object of the SDK's, which storing has made plain JSON.</summary>
    private static Activity AsSent(Activity stored)
    {
        if (stored.Type is ActivityTypesEx.InvokeResponse && stored.Value is JObject value) stored.Value = value.ToObject<InvokeResponse>();
        return stored;
    }
}
