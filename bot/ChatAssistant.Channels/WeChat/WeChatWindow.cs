using System.Globalization;
using ChatAssistant.Bot.Replies;
using ChatAssistant.Channels.Outbox;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.WeChat;

/// <summary>
/// When and how often we may speak to a person of ourselves: five times within two days after a message, three times within a minute after
/// they used the menu or followed us. One time is kept for an answer: reminders do not use it up.
/// </summary>
internal static class WeChatWindow
{
    private const int AfterMessage = 5;
    private const int AfterEvent = 3;
    private const int KeptForAnswers = 1;

    // A little shorter than the platform's own: its clock is not ours.
    private static readonly TimeSpan MessageWindow = TimeSpan.FromHours(48) - TimeSpan.FromMinutes(1);
    private static readonly TimeSpan EventWindow = TimeSpan.FromSeconds(55);

    /// <summary>Why a message may not be sent now; null when it may.</summary>
    public static DeliveryFailureException? ObjectionTo(Activity message, PushWindow? window, DateTimeOffset now)
    {
        if (window is null) return new(DeliveryFailure.WindowExpired, "wechat-never-wrote");
        var isMessage = long.TryParse(window.LastMessageId, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        if (now - window.HeardAt > (isMessage ? MessageWindow : EventWindow)) return new(DeliveryFailure.WindowExpired, "wechat-window-over");
        var left = (isMessage ? AfterMessage : AfterEvent) - window.Pushed;
        if (left <= 0) return new(DeliveryFailure.WindowExpired, "wechat-quota-used");
        return IsReminder(message) && left <= KeptForAnswers ? new(DeliveryFailure.Permanent, "wechat-kept-for-answers") : null;
    }

    /// <summary>What we say unasked and about no case can stay unsaid.</summary>
    private static bool IsReminder(Activity message) => message.ReplyToId is null && ReplyFacts.Of(message.ChannelData)?.CaseNo is null;
}
