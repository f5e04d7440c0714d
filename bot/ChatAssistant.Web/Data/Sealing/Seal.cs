using System.Security.Cryptography;
using System.Text;

namespace ChatAssistant.Web.Data.Sealing;

/// <summary>
/// Keeps what people say and who they are from standing readable at rest: AES-256-GCM with the newest key of the ring. What is sealed
/// for one purpose (a column and its row, a file) does not open for another, so nobody who writes to the store can move it elsewhere.
/// </summary>
/// <remarks>Layout: 1 byte format, 8 key id, 12 random nonce, 16 tag, ciphertext. Format, key id and purpose are authenticated.</remarks>
public sealed class Seal(KeyRingFile file)
{
    private const byte Format = 1;
    private const int HeaderBytes = 1 + SealingKey.IdBytes;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int Overhead = HeaderBytes + NonceBytes + TagBytes;

    private volatile KeyRing _ring = file.Open();

    public byte[] Protect(string purpose, string plain) => Protect(purpose, Encoding.UTF8.GetBytes(plain));

    public byte[] Protect(string purpose, ReadOnlySpan<byte> plain)
    {
        var key = _ring.Newest;
        var bytes = new byte[Overhead + plain.Length];
        bytes[0] = Format;
        Convert.FromHexString(key.Id).CopyTo(bytes, 1);
        var nonce = bytes.AsSpan(HeaderBytes, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(key.Secret, TagBytes);
        cipher.Encrypt(nonce, plain, bytes.AsSpan(Overhead), bytes.AsSpan(HeaderBytes + NonceBytes, TagBytes), Context(bytes, purpose));
        return bytes;
    }

    /// <exception cref="InvalidDataException">The key is not in the ring, or what was sealed is damaged or was sealed for another purpose.</exception>
    public string OpenText(string purpose, ReadOnlySpan<byte> sealedBytes) => Encoding.UTF8.GetString(Open(purpose, sealedBytes));

    /// <inheritdoc cref="OpenText"/>
    public byte[] Open(string purpose, ReadOnlySpan<byte> sealedBytes)
    {
        var key = KeyOf(KeyIdOf(sealedBytes));
        var plain = new byte[sealedBytes.Length - Overhead];
        using var cipher = new AesGcm(key.Secret, TagBytes);
        try
        {
            cipher.Decrypt(
                sealedBytes.Slice(HeaderBytes, NonceBytes), sealedBytes[Overhead..], sealedBytes.Slice(HeaderBytes + NonceBytes, TagBytes), plain, Context(sealedBytes, purpose));
            return plain;
        }
        catch (AuthenticationTagMismatchException fault)
        {
            throw new InvalidDataException($"用密钥 {key.Id} 加密的内容打不开：内容被改动过，或者 {file.Location} 里的这个密钥不对。", fault);
        }
    }

    /// <summary>Which key opens it.</summary>
    /// <exception cref="InvalidDataException">It is nothing that was sealed.</exception>
    public static string KeyIdOf(ReadOnlySpan<byte> sealedBytes) =>
        sealedBytes.Length >= Overhead && sealedBytes[0] == Format
            ? Convert.ToHexStringLower(sealedBytes[1..HeaderBytes])
            : throw new InvalidDataException("保存的内容不是加密的格式。");

    /// <summary>A key that is not known may have been added by another program since.</summary>
    private SealingKey KeyOf(string id)
    {
        if (_ring.Find(id) is { } known) return known;
        _ring = file.Read();
        return _ring.Find(id) ?? throw new InvalidDataException($"内容是用密钥 {id} 加密的，但 {file.Location} 里没有这个密钥。请从备份恢复与数据库相配的密钥文件。");
    }

    private static byte[] Context(ReadOnlySpan<byte> sealedBytes, string purpose) => [.. sealedBytes[..HeaderBytes], .. Encoding.UTF8.GetBytes(purpose)];
}
