namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// A bot without an identity calls without a token.
/// </summary>
internal sealed class NoTokens : IBearerTokens
{
    public static NoTokens Instance { get; } = new();

    public Task<string> GetAsync(CancellationToken cancellationToken) => Task.FromResult<string>(null);

    public void Drop(string token)
    {
    }
}
