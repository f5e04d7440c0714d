using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace ChatAssistant.Channels.DirectLine;

public static class ConversationIds
{
    /// <summary>A new id that cannot be guessed.</summary>
    public static string New() => Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(16));
}
