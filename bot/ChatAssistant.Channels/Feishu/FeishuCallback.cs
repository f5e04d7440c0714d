using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Crypto;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Feishu;

/// <summary>Opens what Feishu sends: only from Feishu, only to our application.</summary>
internal sealed class FeishuCallback(IOptions<FeishuOptions> options, TimeProvider clock)
{
    /// <summary>What was sent, or the status it is refused with.</summary>
    public (FeishuEnvelope? Envelope, int Refusal) Open(IHeaderDictionary headers, byte[] body)
    {
        if (CallbackJson.Read<SealedBody>(body, CallbackJson.Snake) is not { } outer) return (null, StatusCodes.Status400BadRequest);
        // With a key all of Feishu's is encrypted. What comes in the open is not from there, whatever it says.
        if (outer.Encrypt is null || FeishuCipher.Decrypt(options.Value.EncryptKey, outer.Encrypt) is not { } json) return (null, StatusCodes.Status403Forbidden);
        if (CallbackJson.Read<FeishuEnvelope>(json, CallbackJson.Snake) is not { } envelope) return (null, StatusCodes.Status403Forbidden);
        // The question about the address bears no signature.
        return Secret.Matches(envelope.Word, options.Value.VerificationToken) && (envelope.IsChallenge || (IsSigned(headers, body) && IsForUs(envelope)))
            ? (envelope, 0)
            : (null, StatusCodes.Status403Forbidden);
    }

    private bool IsSigned(IHeaderDictionary headers, byte[] body) =>
        headers["X-Lark-Request-Timestamp"] is [{ Length: > 0 } timestamp] && headers["X-Lark-Request-Nonce"] is [{ Length: > 0 } nonce]
        && headers["X-Lark-Signature"] is [{ Length: > 0 } signature]
        && Secret.Matches(signature, FeishuCipher.Signature(timestamp, nonce, options.Value.EncryptKey, body))
        && UnixTime.IsNear(timestamp, options.Value.CallbackValidFor, clock);

    /// <summary>Events of the first version name no application where we look, and none of them is of use here.</summary>
    private bool IsForUs(FeishuEnvelope envelope) => envelope.Header is null || envelope.Header.AppId == options.Value.AppId;
}
