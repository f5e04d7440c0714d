using System.Security.Cryptography;
using System.Text;

namespace ChatAssistant.Cases.Deputies;

/// <summary>Certificate numbers can be counted through, so what is kept of one is worth nothing without the key.</summary>
public static class CertificateHash
{
    private const int ShortestKey = 32;

    /// <summary>The same for one number however it is typed: width, case, spaces and dashes do not matter.</summary>
    /// <exception cref="ArgumentException">The key is shorter than 32 bytes.</exception>
    public static string Of(string number, ReadOnlySpan<byte> key)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(key.Length, ShortestKey, nameof(key));
        var plain = number.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant);
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(string.Concat(plain))));
    }
}
