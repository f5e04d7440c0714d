namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// What more is asked of a token.
/// </summary>
public class AuthenticationConfiguration
{
    /// <summary>
    /// Endorsements the signing key must have besides the channel's.
    /// </summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>
    /// Lets other bots call this one; without it none may.
    /// </summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>
    /// Issuers of tokens of other bots besides the known ones.
    /// </summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; } = [];
}
