using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Crypto;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DingTalk;

/// <summary>Events of the organisation that DingTalk sends by HTTP. None concerns us; that they arrive is what DingTalk checks when the address is set there.</summary>
internal sealed class DingTalkEvents(IOptions<DingTalkOptions> options, TimeProvider clock)
{
    /// <summary>The only answer that counts as taken.</summary>
    private const string Taken = "success";

    private readonly SignedCallback? _callback = options.Value is { Token.Length: > 0, EncodingAESKey: { Length: > 0 } key } set
        ? new(set.Token, new CallbackCipher(key, set.AppKey), set.CallbackValidFor, clock)
        : null;

    /// <summary>Whether a request is such an event: its signature stands in its address.</summary>
    public static bool IsOne(IQueryCollection query) => query.ContainsKey("signature") || query.ContainsKey("msg_signature");

    /// <summary>The encrypted answer, or null when the event is refused.</summary>
    public object? Answer(IQueryCollection query, byte[] body)
    {
        if (_callback is null || CallbackQuery.Of(query, "msg_signature", "signature") is not { } signed) return null;
        if (CallbackJson.Read<SealedBody>(body, CallbackJson.Camel)?.Encrypt is not { } encrypted || _callback.Open(signed, encrypted) is null) return null;
        var answer = _callback.Seal(Taken, signed.Nonce);
        return new { msg_signature = answer.Signature, timeStamp = answer.Timestamp, nonce = answer.Nonce, encrypt = answer.Encrypted };
    }
}
