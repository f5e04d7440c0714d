using System.Security.Cryptography;
using System.Text;
using ChatAssistant.Channels.Crypto;

namespace ChatAssistant.Channels.Tests.Crypto;

public sealed class CallbackCryptoTests
{
    private const string Key = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";
    private const string Us = "wx5823bf96d3bd56c7";

    private static readonly CallbackCipher Cipher = new(Key, Us);

    public static TheoryData<Vector> Signatures => Vector.OfKind("aes-callback", "sha1-signature");

    public static TheoryData<Vector> Encrypted => Vector.OfKind("aes-callback", "aes-encrypt");

    [Theory]
    [MemberData(nameof(Signatures))]
    public void What_the_platforms_signed_is_signed_so(Vector vector)
    {
        var parts = new List<string> { vector["token"], vector["timestamp"], vector["nonce"] };
        if (vector.Has("encrypt")) parts.Add(vector["encrypt"]);

        Assert.Equal(vector.Has("msgSignature") ? vector["msgSignature"] : vector["signature"], CallbackSignature.Of(parts));
    }

    [Theory]
    [MemberData(nameof(Encrypted))]
    public void What_the_platforms_encrypted_is_read_and_written_so(Vector vector)
    {
        var cipher = new CallbackCipher(vector["encodingAesKey"], vector["receiveId"]);

        Assert.Equal(vector["plaintext"], cipher.Decrypt(vector["encrypt"]));
        Assert.Equal(vector["encrypt"], cipher.Encrypt(vector["plaintext"], Encoding.UTF8.GetBytes(vector["random"])));
    }

    [Fact]
    public void Another_nonce_has_another_signature()
    {
        var vector = Vector.Named("wechatpy-echo");

        Assert.NotEqual(vector["msgSignature"], CallbackSignature.Of(vector["token"], vector["timestamp"], "437374424", vector["encrypt"]));
    }

    [Fact]
    public void A_message_to_somebody_else_is_not_read() =>
        Assert.Null(new CallbackCipher(Key, "wx0000000000000000").Decrypt(Vector.Named("wecom-official-echo")["encrypt"]));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("not base64 at all!")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA==")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public void What_is_no_message_is_not_read(string encrypted) => Assert.Null(Cipher.Decrypt(encrypted));

    [Theory]
    [InlineData(0)]
    [InlineData(33)]
    [InlineData(255)]
    public void A_padding_that_nobody_writes_is_not_read(int pad) => Assert.Null(Cipher.Decrypt(Sealed(bytes => bytes[^1] = (byte)pad)));

    [Fact]
    public void A_padding_of_unequal_bytes_is_not_read() => Assert.Null(Cipher.Decrypt(Sealed(bytes => bytes[^2] ^= 1)));

    [Theory]
    [InlineData(0x7F)]
    [InlineData(0xFF)]
    [InlineData(0x01)]
    public void A_length_beyond_the_message_is_not_read(int first) => Assert.Null(Cipher.Decrypt(Sealed(bytes => bytes[16] = (byte)first)));

    [Fact]
    public void Each_piece_cut_off_and_each_byte_changed_is_noticed_or_harmless_and_never_a_fault()
    {
        var whole = Convert.FromBase64String(Cipher.Encrypt("路灯坏了"));
        for (var length = 0; length < whole.Length; length++) Assert.Null(Cipher.Decrypt(Convert.ToBase64String(whole.AsSpan(0, length))));
        for (var at = 0; at < whole.Length; at++)
        {
            var changed = whole.ToArray();
            changed[at] ^= 0x40;
            // The first blocks hold chance and are covered by the signature alone.
            if (Cipher.Decrypt(Convert.ToBase64String(changed)) is { } read) Assert.True(at < 32, $"Byte {at} may be changed: {read}");
        }
    }

    [Fact]
    public void Every_length_of_message_comes_back()
    {
        for (var length = 0; length < 70; length++) Assert.Equal(new string('灯', length), Cipher.Decrypt(Cipher.Encrypt(new string('灯', length))));
    }

    /// <summary>A message of ours, changed before it is encrypted.</summary>
    private static string Sealed(Action<byte[]> change)
    {
        var key = Convert.FromBase64String(Key + "=");
        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(Convert.FromBase64String(Cipher.Encrypt("hello")), key.AsSpan(0, 16), PaddingMode.None);
        change(plain);
        return Convert.ToBase64String(aes.EncryptCbc(plain, key.AsSpan(0, 16), PaddingMode.None));
    }
}
