using System.Security.Cryptography;
using System.Text;

namespace ChatAssistant.Channels.Crypto;

/// <summary>The signature of WeChat's, WeCom's and DingTalk's callbacks: SHA-1 over the token and the other parts, sorted by their bytes and joined.</summary>
public static class CallbackSignature
{
    public static string Of(params IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA1.HashData(Encoding.UTF8.GetBytes(string.Concat(parts.Order(StringComparer.Ordinal)))));
}
