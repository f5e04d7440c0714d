namespace ChatAssistant.Channels.DirectLine;

/// <summary>What the bearer of a verified token may do: speak in one conversation, as one person where the token names them.</summary>
/// <param name="ConversationId">The only conversation.</param>
/// <param name="User">The person, who then cannot be overridden by the client; null for a token that names nobody.</param>
/// <param name="TrustedOrigins">The pages the token may be used from; empty for any.</param>
public sealed record DirectLineGrant(string ConversationId, DirectLineUser? User, IReadOnlyList<string> TrustedOrigins);
