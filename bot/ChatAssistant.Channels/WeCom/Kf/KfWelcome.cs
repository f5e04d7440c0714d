using System.Globalization;

namespace ChatAssistant.Channels.WeCom.Kf;

/// <summary>
/// The right to greet somebody who opened the chat, which WeCom gives for one message within twenty seconds. It stands where other channels
/// have the address to answer to, and so comes along with the greeting.
/// </summary>
/// <param name="Code">WeCom's welcome_code.</param>
/// <param name="Until">When it ends.</param>
internal sealed record KfWelcome(string Code, DateTimeOffset Until)
{
    private const string Mark = "kf-welcome:";

    // A little shorter than WeCom's twenty: the greeting has to get there.
    private static readonly TimeSpan GoodFor = TimeSpan.FromSeconds(18);

    public static KfWelcome Of(KfMessage arrival) => new(arrival.Event!.WelcomeCode!, DateTimeOffset.UnixEpoch.AddSeconds(arrival.SendTime) + GoodFor);

    public override string ToString() => $"{Mark}{Until.ToUnixTimeMilliseconds()}:{Code}";

    /// <summary>Null for a message that is no greeting.</summary>
    public static KfWelcome? Read(string? written)
    {
        if (written is null || !written.StartsWith(Mark, StringComparison.Ordinal) || written[Mark.Length..].Split(':', 2) is not [var until, var code]) return null;
        return long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds) ? new(code, DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)) : null;
    }
}
