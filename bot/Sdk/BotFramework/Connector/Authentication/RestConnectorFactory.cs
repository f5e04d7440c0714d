namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Clients that speak for one app.
/// </summary>
internal sealed class RestConnectorFactory(
    string appId, CloudSettings cloud, ServiceClientCredentialsFactory credentials, Func<HttpClient> http) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            throw new ArgumentException("A service url must be an absolute http or https url.", nameof(serviceUrl));
        }

        var tokens = await credentials.TokensForAsync(appId, audience ?? cloud.Scope, cloud.LoginUrl, cancellationToken);
        return new RestConnectorClient(uri, http(), tokens);
    }
}
