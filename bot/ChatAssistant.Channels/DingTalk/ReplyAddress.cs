using System.Globalization;

namespace ChatAssistant.Channels.DingTalk;

/// <summary>
/// Where a conversation can be answered, as it is kept in its reference: DingTalk's address for this talk, good for some ninety minutes.
/// Who has it may speak as the robot, so it is kept sealed with the conversation and never logged.
/// </summary>
/// <param name="Webhook">The address.</param>
/// <param name="Until">When it ends.</param>
internal sealed record ReplyAddress(Uri Webhook, DateTimeOffset Until)
{
    /// <summary>An answer on its way to an address that has just ended would be lost.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(30);

    private const string UntilMark = "#until=";

    /// <summary>As one address: the part after # is never sent.</summary>
    public override string ToString() => $"{Webhook.AbsoluteUri}{UntilMark}{Until.ToUnixTimeMilliseconds()}";

    /// <summary>Null when the conversation has none, or it has ended.</summary>
    public static Uri? Open(string? kept, DingTalkHosts hosts, DateTimeOffset now)
    {
        if (kept?.Split(UntilMark) is not [var address, var until] || !long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var end)) return null;
        return DateTimeOffset.FromUnixTimeMilliseconds(end) - Margin > now ? hosts.Webhook(address) : null;
    }
}
