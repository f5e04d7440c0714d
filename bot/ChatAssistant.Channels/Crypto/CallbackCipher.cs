using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;

namespace ChatAssistant.Channels.Crypto;

/// <summary>
/// The cipher of WeChat's, WeCom's and DingTalk's callbacks: AES-256-CBC over sixteen random bytes, the length, the message and whom it is for,
/// padded to blocks of 32. It hides; that a message is genuine is said by <see cref="CallbackSignature"/>, which is looked at first.
/// </summary>
public sealed class CallbackCipher
{
    /// <summary>How an EncodingAESKey is written: Base64 without its last sign, whose spare bits may be anything.</summary>
    public const string KeyPattern = "^[A-Za-z0-9+/]{43}$";

    private const int RandomBytes = 16;
    private const int BeforeMessage = RandomBytes + sizeof(int);
    private const int PadBlock = 32;
    private const int AesBlock = 16;

    private readonly byte[] _key;
    private readonly byte[] _receiver;

    /// <param name="encodingAesKey">As <see cref="KeyPattern"/> says.</param>
    /// <param name="receiveId">Whom messages are for: the app id, corp id or app key; empty where the platform has none.</param>
    public CallbackCipher(string encodingAesKey, string receiveId)
    {
        // The decoder of System.Buffers.Text refuses most published keys for their spare bits; Convert takes them.
        _key = Convert.FromBase64String(encodingAesKey + "=");
        _receiver = Encoding.UTF8.GetBytes(receiveId);
    }

    /// <summary>The message, or null for whatever is no message to us under this key.</summary>
    public string? Decrypt(string encrypted)
    {
        if (Bytes(encrypted) is not { } sealedBytes) return null;
        using var aes = Aes.Create();
        aes.Key = _key;
        return Message(aes.DecryptCbc(sealedBytes, _key.AsSpan(0, AesBlock), PaddingMode.None));
    }

    public string Encrypt(string message) => Encrypt(message, RandomNumberGenerator.GetBytes(RandomBytes));

    /// <param name="message">What to say.</param>
    /// <param name="random">Sixteen bytes; handed in only to compare with what others encrypted.</param>
    public string Encrypt(string message, ReadOnlySpan<byte> random)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(random.Length, RandomBytes);
        var text = Encoding.UTF8.GetBytes(message);
        var length = BeforeMessage + text.Length + _receiver.Length;
        var pad = PadBlock - (length % PadBlock);
        var plain = new byte[length + pad];
        random.CopyTo(plain);
        BinaryPrimitives.WriteInt32BigEndian(plain.AsSpan(RandomBytes), text.Length);
        text.CopyTo(plain, BeforeMessage);
        _receiver.CopyTo(plain, BeforeMessage + text.Length);
        plain.AsSpan(length).Fill((byte)pad);
        using var aes = Aes.Create();
        aes.Key = _key;
        return Convert.ToBase64String(aes.EncryptCbc(plain, _key.AsSpan(0, AesBlock), PaddingMode.None));
    }

    private static byte[]? Bytes(string encrypted)
    {
        var bytes = new byte[encrypted.Length];
        return Convert.TryFromBase64String(encrypted, bytes, out var written) && written > 0 && written % AesBlock == 0 ? bytes[..written] : null;
    }

    private string? Message(ReadOnlySpan<byte> padded)
    {
        int pad = padded[^1];
        if (pad is 0 or > PadBlock || pad > padded.Length || padded[^pad..].ContainsAnyExcept((byte)pad)) return null;
        var plain = padded[..^pad];
        if (plain.Length < BeforeMessage) return null;
        var length = BinaryPrimitives.ReadInt32BigEndian(plain[RandomBytes..]);
        if (length < 0 || length > plain.Length - BeforeMessage) return null;
        var message = plain.Slice(BeforeMessage, length);
        return CryptographicOperations.FixedTimeEquals(plain[(BeforeMessage + length)..], _receiver) && Utf8.IsValid(message) ? Encoding.UTF8.GetString(message) : null;
    }
}
