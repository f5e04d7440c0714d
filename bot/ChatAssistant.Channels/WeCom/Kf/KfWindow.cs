using ChatAssistant.Channels.Outbox;
using Microsoft.Bot.Schema;

namespace ChatAssistant.Channels.WeCom.Kf;

/// <summary>When and how often we may speak to a person: five times within two days after a message. That somebody opened the chat opens no window.</summary>
internal static class KfWindow
{
    /// <summary>How ids of arrivals begin, so that they are known from messages.</summary>
    public const string ArrivalId = "enter/";

    // A little shorter than the platform's own: its clock is not ours.
    private static readonly PushQuota AfterMessage = new(KfChannel.Name, 5, TimeSpan.FromHours(48) - TimeSpan.FromMinutes(1));

    /// <summary>Why a message may not be sent now; null when it may.</summary>
    public static DeliveryFailureException? ObjectionTo(Activity message, PushWindow? window, DateTimeOffset now) =>
        window is null || window.LastMessageId.StartsWith(ArrivalId, StringComparison.Ordinal)
            ? new(DeliveryFailure.WindowExpired, $"{KfChannel.Name}-never-wrote")
            : AfterMessage.ObjectionTo(message, window, now);
}
