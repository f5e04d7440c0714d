using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DingTalk.Dedicated;

/// <summary>
/// The headers that a gateway of 专有钉钉 knows its callers by. Its makers publish no example with a result; the rule is as those who use such
/// gateways describe it, so it is the first thing to try with one's own.
/// </summary>
internal sealed class HmacAuth(IOptions<DingTalkOptions> options, TimeProvider clock)
{
    private const string Version = "1.0";
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <param name="method">POST …</param>
    /// <param name="path">From its first slash.</param>
    /// <param name="parameters">Of query and form together, as they were before they were encoded.</param>
    public IReadOnlyList<(string Name, string Value)> HeadersOf(string method, string path, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var now = clock.GetUtcNow();
        var timestamp = now.ToOffset(China).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'+08:00'", CultureInfo.InvariantCulture);
        var nonce = string.Create(CultureInfo.InvariantCulture, $"{now.ToUnixTimeMilliseconds()}{RandomNumberGenerator.GetInt32(1000, 10000)}");
        return
        [
            ("X-Hmac-Auth-Timestamp", timestamp), ("X-Hmac-Auth-Version", Version), ("X-Hmac-Auth-Nonce", nonce), ("apiKey", options.Value.AppKey),
            ("X-Hmac-Auth-Signature", Signature(options.Value.AppSecret, [method, timestamp, nonce, path, Listed(parameters)])),
            ("X-Hmac-Auth-IP", options.Value.ClientIp), ("X-Hmac-Auth-MAC", options.Value.ClientMac),
        ];
    }

    /// <summary>Over the lines that are not empty.</summary>
    public static string Signature(string secret, IEnumerable<string> lines) => Convert.ToBase64String(
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(string.Join('\n', lines.Where(line => line.Length > 0)))));

    /// <summary>By name, in the order of bytes; values as they are.</summary>
    public static string Listed(IEnumerable<KeyValuePair<string, string>> parameters) =>
        string.Join('&', parameters.OrderBy(each => each.Key, StringComparer.Ordinal).ThenBy(each => each.Value, StringComparer.Ordinal).Select(each => $"{each.Key}={each.Value}"));
}
