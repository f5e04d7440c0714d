using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Crypto;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.WeChat;

/// <summary>Tells what WeChat sent from what others send. With a key, what comes in the open is refused: whoever could leave the encryption out would.</summary>
internal sealed class WeChatCallback(IOptions<WeChatOptions> options, IReplayGuard guard, TimeProvider clock)
{
    private readonly CallbackCipher[] _ciphers = Ciphers(options.Value);

    /// <summary>Whether a GET is the platform's own, which wants its word back.</summary>
    public bool IsVerification(IQueryCollection query) =>
        CallbackQuery.Of(query, "signature") is { } signed && Secret.Matches(signed.Signature, CallbackSignature.Of(options.Value.Token, signed.Timestamp, signed.Nonce));

    /// <summary>The message of a push as XML and how to answer it; null when it is not WeChat's, not for us, or a recording.</summary>
    public async Task<(string Xml, WeChatAnswer Answer)?> OpenAsync(IQueryCollection query, byte[] body, CancellationToken cancellationToken)
    {
        var text = System.Text.Encoding.UTF8.GetString(body);
        if (_ciphers.Length > 0) return Unsealed(query, text);
        return CallbackQuery.Of(query, "signature") is { } signed && await IsGenuineAsync(signed, body, cancellationToken) ? (text, new WeChatAnswer(null, "", clock)) : null;
    }

    private (string Xml, WeChatAnswer Answer)? Unsealed(IQueryCollection query, string text)
    {
        if (query["encrypt_type"] != "aes" || CallbackQuery.Of(query, "msg_signature") is not { } signed || CallbackXml.Read(text) is not { } outer) return null;
        if (!outer.TryGetValue("Encrypt", out var encrypted)) return null;
        foreach (var cipher in _ciphers)
        {
            // Answers go out under the key that opened: during a change the platform may know only that one.
            var callback = new SignedCallback(options.Value.Token, cipher, options.Value.SignedWithin, clock);
            if (callback.Open(signed, encrypted) is { } xml) return (xml, new WeChatAnswer(callback, signed.Nonce, clock));
        }

        return null;
    }

    /// <summary>
    /// In the open the signature says nothing of the message: one that was seen could be put before any other. It is kept by itself, since it covers
    /// time and nonce joined: digits moved from one to the other make the same signature.
    /// </summary>
    private async Task<bool> IsGenuineAsync(CallbackQuery signed, byte[] body, CancellationToken cancellationToken) =>
        Secret.Matches(signed.Signature, CallbackSignature.Of(options.Value.Token, signed.Timestamp, signed.Nonce))
        && UnixTime.IsNear(signed.Timestamp, options.Value.SignedWithin, clock)
        && await guard.IsFirstContentAsync(WeChatChannel.Name, signed.Signature, body, clock.GetUtcNow() + (2 * options.Value.SignedWithin), cancellationToken);

    private static CallbackCipher[] Ciphers(WeChatOptions options) =>
        [.. new[] { options.EncodingAESKey, options.PreviousEncodingAESKey }.OfType<string>().Select(key => new CallbackCipher(key, options.AppId))];
}
