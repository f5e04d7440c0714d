using ChatAssistant.Channels.Outbox;

namespace ChatAssistant.Channels.WeChat;

/// <summary>What the platform's error codes mean for a message.</summary>
internal static class WeChatCodes
{
    public const int NotAuthorized = 48001;

    /// <summary>The token is not, or no longer, valid: with a new one the same call may go through.</summary>
    public static bool IsOfToken(int code) => code is 40001 or 40014 or 41001 or 42001;

    public static DeliveryFailure FailureOf(int code) => code switch
    {
        // Outside the time to answer in, too many answers, no right to send, no longer a follower: once they write again there is a way.
        45015 or 45047 or NotAuthorized or 43004 => DeliveryFailure.WindowExpired,
        // No such person; too long, or of a form that will not change.
        40003 or 40033 or 45002 or 45008 or 47001 or 48004 => DeliveryFailure.Permanent,
        // Busy, limits of the minute and the day, an address or secret that somebody has yet to put right.
        _ => DeliveryFailure.Temporary,
    };

    public static DeliveryFailureException Failure(int code) => new(FailureOf(code), $"wechat-{code}");
}
