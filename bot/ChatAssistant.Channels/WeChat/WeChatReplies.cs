using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.Rendering;
using Microsoft.AspNetCore.Http;

namespace ChatAssistant.Channels.WeChat;

/// <summary>
/// The answer to a push: what has waited longer goes first, then what its turn said. What finds no room is pushed afterwards where the account
/// may, and else read on request.
/// </summary>
internal sealed class WeChatReplies(IReplyProgress progress, IInbox inbox, WeChatSending sending, WeChatClock clock)
{
    /// <summary>Besides the number one, what asks for what waits.</summary>
    private static readonly string[] ReadOnWords = ["继续", "获取结果", "下文"];

    /// <summary>Whether a message only asks for what waits. It does where we said so: an answer was late or too long, and we may not push it.</summary>
    public async Task<bool> IsReadOnAsync(WeChatPush push, CancellationToken cancellationToken)
    {
        if (sending.IsAllowed || push.Message.Type is not "text") return false;
        var text = push.Message["Content"].Trim();
        return (BareNumber.Of(text) == 1 || ReadOnWords.Contains(text)) && await progress.IsOverdueAsync(ConversationOf(push), clock.Overdue, cancellationToken);
    }

    public async Task<IResult> InAnswerAsync(WeChatPush push, InboxReceipt answered, CancellationToken cancellationToken)
    {
        var waiting = await progress.WaitingAsync(ConversationOf(push), cancellationToken);
        // A push that came again after its answer was written: it gets the same once more.
        if (waiting.Count == 0 && !answered.IsNew) waiting = [.. (await inbox.RepliesAsync(answered.Entry.Id, cancellationToken)).Select(reply => new WaitingReply(0, reply, 0))];
        var packed = PassiveText.Of(waiting);
        if (packed.Text.Length == 0) return WeChatAnswer.Nothing;
        var text = packed.HasMore && !sending.IsAllowed ? $"{packed.Text}\n\n{Texts.MoreWaits}" : packed.Text;
        return new DeliveredAnswer(push.Answer.Text(push.Message, text), () => NoteAsync(packed));
    }

    /// <summary>The turn goes on. Its answer is pushed when it is there, or waits until the person asks for it.</summary>
    public IResult TooLate(WeChatPush push) => sending.IsAllowed ? WeChatAnswer.Nothing : push.Answer.Text(push.Message, Texts.StillLooking);

    /// <summary>Noted though the request is over: the answer has been given.</summary>
    private Task NoteAsync(PassiveText packed)
    {
        var whole = packed.Whole.Where(id => id > 0).ToList();
        return whole.Count == 0 && packed.Begun is null or (0, _) ? Task.CompletedTask : progress.TakenAsync(whole, packed.Begun, CancellationToken.None);
    }

    private string ConversationOf(WeChatPush push) => WeChatChannel.KeyOf(WeChatChannel.ConversationOf(clock.AppId, push.Message.From));
}
