namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Knows the bot's identity.
/// </summary>
public abstract class ServiceClientCredentialsFactory
{
    protected ServiceClientCredentialsFactory()
    {
    }

    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>
    /// True when the bot has no identity, and so no one can prove to be its channel.
    /// </summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Throws <see cref="InvalidOperationException"/> for an app that is not this bot.
    /// </summary>
    internal abstract Task<IBearerTokens> TokensForAsync(
        string appId, string audience, string loginEndpoint, CancellationToken cancellationToken);
}
