using ChatAssistant.Channels.Crypto;

namespace ChatAssistant.Channels.Callbacks;

/// <summary>Opens what a platform sends us signed and encrypted. Whoever sends anything else learns no more than that it was refused.</summary>
/// <param name="token">Known to the platform and us.</param>
/// <param name="cipher">With our key and our id.</param>
/// <param name="validFor">How far a callback's time may be from ours, before and after.</param>
/// <param name="clock">Tells the time.</param>
public sealed class SignedCallback(string token, CallbackCipher cipher, TimeSpan validFor, TimeProvider clock)
{
    /// <summary>The message, or null when it is not the platform's, not for us, or too old to be more than a recording.</summary>
    public string? Open(CallbackQuery query, string encrypted) =>
        Secret.Matches(query.Signature, CallbackSignature.Of(token, query.Timestamp, query.Nonce, encrypted)) && UnixTime.IsNear(query.Timestamp, validFor, clock)
            ? cipher.Decrypt(encrypted)
            : null;

    /// <summary>An answer in the same way.</summary>
    public SealedAnswer Seal(string message, string nonce) => Seal(message, nonce, UnixTime.Milliseconds(clock));

    /// <param name="message">What to answer.</param>
    /// <param name="nonce">Any word; the request's own will do.</param>
    /// <param name="timestamp">Now, in the platform's way.</param>
    public SealedAnswer Seal(string message, string nonce, string timestamp)
    {
        var encrypted = cipher.Encrypt(message);
        return new(CallbackSignature.Of(token, timestamp, nonce, encrypted), timestamp, nonce, encrypted);
    }
}
