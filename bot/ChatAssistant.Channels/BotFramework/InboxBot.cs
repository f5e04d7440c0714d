using ChatAssistant.Channels.DirectLine;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Channels.BotFramework;

/// <summary>
/// Stands where the Bot Framework's adapter expects the bot: puts each verified activity into the inbox, so that the answer to the
/// channel means it is stored. Who wants the replies in the answer gets what was stored for them, at a redelivery too.
/// </summary>
public sealed class InboxBot(IInbox inbox, TurnDispatcher dispatcher, IOptions<BotFrameworkOptions> options, TimeProvider clock) : IBot
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(50);

    /// <exception cref="TimeoutException">The replies were wanted in the answer and did not come in time. The message is stored all the same.</exception>
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        // Some callers do not say whom they speak to. It can only be us.
        activity.Recipient ??= new ChannelAccount(DirectLineChannel.BotId, DirectLineChannel.BotName);
        BotMention.Remove(activity);
        var messageId = $"{activity.Conversation.Id}/{activity.Id ?? Guid.NewGuid().ToString("N")}";
        var inbound = new InboundActivity(BotFrameworkChannel.Name, activity.ChannelId, messageId, activity);
        var receipt = await inbox.AcceptAsync(inbound, cancellationToken);
        if (!WaitsForReplies(activity)) return;
        await WaitInTimeAsync(inbound, receipt, cancellationToken);
        foreach (var reply in await inbox.RepliesAsync(receipt.Entry.Id, cancellationToken))
            await turnContext.SendActivityAsync(AsSent(reply), cancellationToken);
    }

    /// <summary>Whether the replies to a message go back in the answer to the request that brought it.</summary>
    public static bool WaitsForReplies(Activity activity) =>
        activity.DeliveryMode is DeliveryModes.ExpectReplies || activity.Type is ActivityTypes.Invoke;

    private async Task WaitInTimeAsync(InboundActivity inbound, InboxReceipt receipt, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(options.Value.ReplyWithin, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            await WaitUntilHandledAsync(inbound, receipt, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("The turn takes too long for an answer.");
        }
    }

    /// <summary>A redelivery can come before the first delivery is dispatched; then only the store tells when its turn is over.</summary>
    private async Task WaitUntilHandledAsync(InboundActivity inbound, InboxReceipt receipt, CancellationToken cancellationToken)
    {
        await dispatcher.WhenHandledAsync(receipt.Entry.Id, cancellationToken);
        while (receipt is { IsNew: false, IsHandled: false })
        {
            await Task.Delay(BetweenLooks, clock, cancellationToken);
            receipt = await inbox.AcceptAsync(inbound, cancellationToken);
        }
    }

    /// <summary>The response to an invoke is an object of the SDK's, which storing has made plain JSON.</summary>
    private static Activity AsSent(Activity stored)
    {
        if (stored.Type is ActivityTypesEx.InvokeResponse && stored.Value is JObject value) stored.Value = value.ToObject<InvokeResponse>();
        return stored;
    }
}
