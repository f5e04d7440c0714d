using Microsoft.IdentityModel.Tokens;
using System.Security.Cryptography;

namespace ChatAssistant.Channels.DirectLine;

internal static class ConversationIds
{
    /// <summary>A new id that cannot be guessed.</summary>
    public static string New() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(16));
}
