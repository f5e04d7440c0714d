namespace ChatAssistant.Channels.DirectLine;

/// <summary>What the bearer of a verified credential may do: speak in one conversation, as one person where a token names them.</summary>
/// <param name="ConversationId">The only conversation.</param>
/// <param name="User">The person, who then cannot be overridden by the client; null for a credential that names nobody.</param>
/// <param name="TrustedOrigins">The pages the token may be used from; empty for any.</param>
public sealed record DirectLineGrant(string ConversationId, DirectLineUser? User, IReadOnlyList<string> TrustedOrigins)
{
    /// <summary>Whether the bearer holds the secret. Its word on who speaks is taken, even for ids that otherwise only a token vouches for.</summary>
    public bool HasSecret { get; init; }
}
