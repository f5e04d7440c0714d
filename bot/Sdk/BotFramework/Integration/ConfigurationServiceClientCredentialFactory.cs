using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The identity of the bot by MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId and MicrosoftAppType.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly PasswordServiceClientCredentialFactory _inner;

    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
        : this(configuration, httpClient is null ? DefaultHttp.Client : () => httpClient)
    {
    }

    /// <summary>
    /// Throws <see cref="ArgumentException"/> when a key the type of app needs is missing.
    /// </summary>
    internal ConfigurationServiceClientCredentialFactory(IConfiguration configuration, Func<HttpClient> http)
    {
        var appId = configuration["MicrosoftAppId"];
        var password = configuration["MicrosoftAppPassword"];
        var tenantId = configuration["MicrosoftAppTenantId"];
        var type = configuration["MicrosoftAppType"];

        _inner = type?.ToUpperInvariant() switch
        {
            null or "" or "MULTITENANT" => new PasswordServiceClientCredentialFactory(appId, password, null, http),
            "SINGLETENANT" => new PasswordServiceClientCredentialFactory(
                Required(appId, "MicrosoftAppId"), Required(password, "MicrosoftAppPassword"), Required(tenantId, "MicrosoftAppTenantId"), http),
            _ => throw new NotSupportedException($"MicrosoftAppType '{type}' is not supported; use MultiTenant or SingleTenant."),
        };
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    internal override Task<IBearerTokens> TokensForAsync(
        string appId, string audience, string loginEndpoint, CancellationToken cancellationToken) =>
        _inner.TokensForAsync(appId, audience, loginEndpoint, cancellationToken);

    private static string Required(string value, string key) =>
        string.IsNullOrWhiteSpace(value) ? throw new ArgumentException($"{key} is required for a single-tenant app.") : value;
}
