using System.Security.Cryptography;
using System.Text;
using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Crypto;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DingTalk;

/// <summary>
/// The signature in the headers of a robot's message. It covers the time alone, so whoever saw one could put it before words of their own
/// for an hour: each is bound to the first message it came with.
/// </summary>
internal sealed class RobotSignature(IOptions<DingTalkOptions> options, IReplayGuard guard, TimeProvider clock)
{
    public static string Of(string timestamp, string appSecret) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(appSecret), Encoding.UTF8.GetBytes($"{timestamp}\n{appSecret}")));

    /// <summary>Whether DingTalk signed this body, as far as can be told.</summary>
    public async Task<bool> IsOfAsync(IHeaderDictionary headers, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        if (headers["timestamp"] is not [{ Length: > 0 } timestamp] || headers["sign"] is not [{ Length: > 0 } sign]) return false;
        var validFor = options.Value.CallbackValidFor;
        // Time and signature together are what can be seen and used again; until neither clock takes it any more.
        return Secret.Matches(sign, Of(timestamp, options.Value.AppSecret)) && UnixTime.IsNear(timestamp, validFor, clock)
            && await guard.IsFirstContentAsync(DingTalkChannel.Name, $"{timestamp}/{sign}", body, clock.GetUtcNow() + (2 * validFor), cancellationToken);
    }
}
