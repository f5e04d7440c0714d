namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Where the bot's own tokens come from.
/// </summary>
internal interface IBearerTokens
{
    /// <summary>
    /// A valid token, or null when the bot has no identity.
    /// </summary>
    Task<string> GetAsync(CancellationToken cancellationToken);

    /// <summary>
    /// The token was refused and is not to be used again.
    /// </summary>
    void Drop(string token);
}
