using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.Rendering;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.WeCom.Kf;

/// <summary>Sends replies to people in WeChat, as many as WeCom lets through. Our key for each part makes a second attempt harmless.</summary>
internal sealed class KfOutbound(WeComApi api, SentParts parts, IReplyProgress progress, TimeProvider clock) : IOutboundChannel
{
    public string Name => KfChannel.Name;

    public async Task SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type is not ActivityTypes.Message) return;
        var texts = ReplyRenderer.Render(activity, KfChannel.Capabilities);
        if (KfWelcome.Read(activity.ServiceUrl) is { } welcome && IsGreeting(activity)) await WelcomeAsync(activity, welcome, texts, cancellationToken);
        else await PushAsync(activity, texts, cancellationToken);
    }

    private static bool IsGreeting(Activity activity) => activity.ReplyToId?.StartsWith(KfWindow.ArrivalId, StringComparison.Ordinal) is true;

    /// <summary>One message is allowed. A greeting that comes too late would greet somebody who is no longer there.</summary>
    private async Task WelcomeAsync(Activity activity, KfWelcome welcome, IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        if (clock.GetUtcNow() > welcome.Until) throw new DeliveryFailureException(DeliveryFailure.Permanent, "wecomkf-welcome-over");
        await parts.SendAsync(activity.Id, [.. texts.Take(1)], (text, key) =>
            api.PostAsync("kf/send_msg_on_event", new { code = welcome.Code, msgid = key, msgtype = "text", text = new { content = text } }, mayRepeat: true, cancellationToken));
    }

    private async Task PushAsync(Activity activity, IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        var conversation = ConversationKey.Of(KfChannel.Name, KfChannel.Account, activity.Conversation.Id);
        var taken = await progress.PartsTakenAsync(activity.Id, cancellationToken);
        for (; taken < texts.Count; taken++)
        {
            if (KfWindow.ObjectionTo(activity, await progress.WindowAsync(conversation, cancellationToken), clock.GetUtcNow()) is { } objection) throw objection;
            var message = new { touser = activity.Recipient.Id, open_kfid = activity.From.Id, msgid = SentParts.KeyOf(activity.Id, taken), msgtype = "text", text = new { content = texts[taken] } };
            await api.PostAsync("kf/send_msg", message, mayRepeat: true, cancellationToken);
            // What WeCom took is noted even while we stop.
            await progress.PushedAsync(conversation, activity.Id, taken + 1, CancellationToken.None);
        }
    }
}
