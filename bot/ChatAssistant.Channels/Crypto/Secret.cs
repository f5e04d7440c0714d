using System.Security.Cryptography;
using System.Text;

namespace ChatAssistant.Channels.Crypto;

public static class Secret
{
    /// <summary>Whether somebody gave the right word. How long it takes tells nothing of how much of it was right.</summary>
    public static bool Matches(string? given, string right) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(right));
}
