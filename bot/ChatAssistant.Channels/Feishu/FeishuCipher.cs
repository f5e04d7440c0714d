using System.Security.Cryptography;
using System.Text;

namespace ChatAssistant.Channels.Feishu;

/// <summary>How Feishu encrypts and signs events: AES-256-CBC under the digest of the key, and a digest over time, nonce, key and the body as it came.</summary>
public static class FeishuCipher
{
    private const int AesBlock = 16;

    /// <summary>The event, or null for what is none under this key.</summary>
    public static byte[]? Decrypt(string encryptKey, string encrypted)
    {
        var bytes = new byte[encrypted.Length];
        if (!Convert.TryFromBase64String(encrypted, bytes, out var written) || written < 2 * AesBlock || written % AesBlock != 0) return null;
        try
        {
            using var aes = Of(encryptKey);
            return aes.DecryptCbc(bytes.AsSpan(AesBlock, written - AesBlock), bytes.AsSpan(0, AesBlock));
        }
        catch (CryptographicException)
        {
            // The padding is wrong: another key, or altered on the way.
            return null;
        }
    }

    public static string Encrypt(string encryptKey, string text)
    {
        using var aes = Of(encryptKey);
        var iv = RandomNumberGenerator.GetBytes(AesBlock);
        return Convert.ToBase64String([.. iv, .. aes.EncryptCbc(Encoding.UTF8.GetBytes(text), iv)]);
    }

    public static string Signature(string timestamp, string nonce, string encryptKey, ReadOnlySpan<byte> body) =>
        Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(timestamp + nonce + encryptKey), .. body]));

    private static Aes Of(string encryptKey)
    {
        var aes = Aes.Create();
        aes.Key = SHA256.HashData(Encoding.UTF8.GetBytes(encryptKey));
        return aes;
    }
}
