using System.Globalization;
using ChatAssistant.Channels.Outbox;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.WeChat;

/// <summary>
/// When and how often we may speak to a person of ourselves: five times within two days after a message, three times within a minute after
/// they used the menu or followed us.
/// </summary>
internal static class WeChatWindow
{
    // A little shorter than the platform's own: its clock is not ours.
    private static readonly PushQuota AfterMessage = new(WeChatChannel.Name, 5, TimeSpan.FromHours(48) - TimeSpan.FromMinutes(1));
    private static readonly PushQuota AfterEvent = new(WeChatChannel.Name, 3, TimeSpan.FromSeconds(55));

    /// <summary>Why a message may not be sent now; null when it may.</summary>
    public static DeliveryFailureException? ObjectionTo(Activity message, PushWindow? window, DateTimeOffset now) => window is null
        ? new(DeliveryFailure.WindowExpired, "wechat-never-wrote")
        : (IsMessage(window) ? AfterMessage : AfterEvent).ObjectionTo(message, window, now);

    private static bool IsMessage(PushWindow window) => long.TryParse(window.LastMessageId, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
