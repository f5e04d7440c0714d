using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Authentication by the keys of the configuration. All calls out go through the clients of the factory.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly CloudSettings _cloud;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly RequestAuthenticator _authenticator;
    private readonly Func<HttpClient> _http;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _http = httpClientFactory is null ? DefaultHttp.Client : httpClientFactory.CreateClient;
        _cloud = CloudConfiguration.Read(configuration);
        _credentials = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, _http);
        _authenticator = new RequestAuthenticator(_cloud, _credentials, authConfiguration ?? new AuthenticationConfiguration(), _http);
    }

    public override string GetOriginatingAudience() => _cloud.Scope;

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var result = await _authenticator.AuthenticateAsync(activity, authHeader, cancellationToken);
        result.ConnectorFactory = CreateConnectorFactory(result.ClaimsIdentity);
        return result;
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        ArgumentNullException.ThrowIfNull(claimsIdentity);
        var appId = claimsIdentity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value;
        return new RestConnectorFactory(appId, _cloud, _credentials, _http);
    }
}
