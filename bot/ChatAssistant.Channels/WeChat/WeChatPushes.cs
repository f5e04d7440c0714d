using ChatAssistant.Channels.Attachments;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Turns;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.WeChat;

/// <summary>
/// Takes in a push and answers it: with what its turn says, if that is there in time. WeChat sends a push again that it got no answer to;
/// all of them wait for the one turn.
/// </summary>
internal sealed class WeChatPushes(IInbox inbox, TurnDispatcher dispatcher, WeChatReplies replies, PictureFetching pictures, WeChatClock clock)
{
    public async Task<IResult> AnswerAsync(WeChatPush push, CancellationToken cancellationToken)
    {
        if (push.Message is { Type: "event", Event: not ("SUBSCRIBE" or "CLICK") }) return WeChatAnswer.Nothing;
        var (activity, objection) = await ActivityOfAsync(push, cancellationToken);
        if (activity is null) return objection is null ? WeChatAnswer.Nothing : push.Answer.Text(push.Message, objection);

        clock.Reserve(activity, push.Until);
        var receipt = await inbox.AcceptAsync(new(WeChatChannel.Name, WeChatChannel.Account, push.Message.Id, activity), cancellationToken);
        // WeChat sends again within seconds. The same much later is somebody's recording, and gets no answer to read.
        if (!receipt.IsNew && clock.IsLongAgo(receipt.Entry.Activity)) return Results.StatusCode(StatusCodes.Status403Forbidden);
        return await WaitAsync(push, receipt, cancellationToken)
            ? await replies.InAnswerAsync(push, receipt, cancellationToken)
            : replies.TooLate(push);
    }

    /// <summary>What was pushed, or a sentence on why nothing can be made of it; neither for what asks nothing of us.</summary>
    private async Task<(Activity? Activity, string? Objection)> ActivityOfAsync(WeChatPush push, CancellationToken cancellationToken)
    {
        if (push.Message.Type is "image")
        {
            var picture = await pictures.FetchAsync(PictureOf(push), cancellationToken);
            return picture is null ? (null, Texts.PictureNotTaken) : (WeChatActivities.OfPicture(push.Message, clock.AppId, picture), null);
        }

        if (await replies.IsReadOnAsync(push, cancellationToken)) return (WeChatActivities.OfReadOn(push.Message, clock.AppId), null);
        var activity = WeChatActivities.Of(push.Message, clock.AppId);
        return (activity, activity is not null || push.Message.Type is "event" ? null : push.Message.Type is "voice" ? Texts.VoiceNotHeard : Texts.KindNotTaken);
    }

    private PictureOrder PictureOf(WeChatPush push) =>
        new(WeChatChannel.Name, _ => Task.FromResult(PictureFetching.GetOf(push.Message["PicUrl"])), push.ReachedAt, clock.PictureWithin);

    /// <summary>Whether the turn was over in time. One that was stored but is not dispatched here is looked for in the store.</summary>
    private async Task<bool> WaitAsync(WeChatPush push, InboxReceipt receipt, CancellationToken cancellationToken)
    {
        using var late = clock.StopAt(push.Until);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            await dispatcher.WhenHandledAsync(receipt.Entry.Id, either.Token);
            while (receipt is { IsNew: false, IsHandled: false })
            {
                await clock.PauseAsync(either.Token);
                receipt = await inbox.AcceptAsync(new(WeChatChannel.Name, WeChatChannel.Account, push.Message.Id, receipt.Entry.Activity), either.Token);
            }

            return true;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
