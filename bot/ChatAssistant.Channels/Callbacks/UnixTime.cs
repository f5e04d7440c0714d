using System.Globalization;

namespace ChatAssistant.Channels.Callbacks;

/// <summary>Instants as platforms write them: seconds or milliseconds since 1970.</summary>
internal static class UnixTime
{
    /// <summary>From here on a number counts milliseconds: as seconds it lies beyond the year 5000.</summary>
    private const long FirstInMilliseconds = 100_000_000_000;
    private const long MostMilliseconds = 253_402_300_799_999;

    /// <summary>Whether a written instant is no further from now than <paramref name="most"/>. What is no instant is not near.</summary>
    public static bool IsNear(string written, TimeSpan most, TimeProvider clock) => Of(written) is { } instant && (clock.GetUtcNow() - instant).Duration() <= most;

    public static string Milliseconds(TimeProvider clock) => clock.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    private static DateTimeOffset? Of(string written) =>
        !long.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > MostMilliseconds ? null
        : DateTimeOffset.FromUnixTimeMilliseconds(number < FirstInMilliseconds ? number * 1000 : number);
}
