using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;

namespace ChatAssistant.Channels.WeCom;

/// <summary>What WeCom's error codes mean for a message.</summary>
internal static class WeComCodes
{
    /// <summary>Wrong, expired and replaced tokens.</summary>
    public static bool IsTokenRefused(JsonAnswer answer) => answer.Number("errcode") is 40001 or 40014 or 42001;

    /// <exception cref="DeliveryFailureException">The answer says no, or nothing.</exception>
    public static JsonAnswer Checked(JsonAnswer answer) =>
        answer.Number("errcode") is 0 ? answer : throw new DeliveryFailureException(KindOf(answer.Number("errcode")), $"wecom-{answer.Number("errcode")?.ToString(null, null) ?? "unreadable"}");

    private static DeliveryFailure KindOf(long? code) => code switch
    {
        // Busy; tokens; too often; the address we call from is not on WeCom's list yet; the application lacks a right it may get.
        null or -1 or 40001 or 40014 or 42001 or 45009 or 45033 or 60020 or 48002 => DeliveryFailure.Temporary,
        // All of 微信客服's own refusals have to do with the state of its session, which opens anew when the person writes.
        >= 95000 and < 96000 => DeliveryFailure.WindowExpired,
        _ => DeliveryFailure.Permanent,
    };
}
