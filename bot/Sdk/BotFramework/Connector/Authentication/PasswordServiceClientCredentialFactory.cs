using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// An app id and its secret. Without an app id authentication is off.
/// </summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private static readonly string[] TenantedLogins =
        [AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate];

    private readonly ConcurrentDictionary<(string AppId, string Login, string Audience), ClientCredentialTokens> _tokens = new();
    private readonly Func<HttpClient> _http;

    public PasswordServiceClientCredentialFactory()
        : this(null, null, null, null, null)
    {
    }

    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
        : this(appId, password, tenantId, httpClient is null ? DefaultHttp.Client : () => httpClient)
    {
    }

    internal PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, Func<HttpClient> http)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _http = http;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public string TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Task.FromResult(!string.IsNullOrEmpty(AppId) && appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    internal override async Task<IBearerTokens> TokensForAsync(
        string appId, string audience, string loginEndpoint, CancellationToken cancellationToken)
    {
        if (await IsAuthenticationDisabledAsync(cancellationToken)) return NoTokens.Instance;
        if (!await IsValidAppIdAsync(appId, cancellationToken)) throw new InvalidOperationException("Invalid appId.");

        var login = LoginOf(loginEndpoint);
        return _tokens.GetOrAdd(
            (appId, login, audience),
            key => new ClientCredentialTokens(new ClientCredential(key.AppId, Password, key.Login, key.Audience), _http, TimeProvider.System));
    }

    /// <summary>
    /// The clouds whose login takes a tenant get ours; another login is used as it is configured.
    /// </summary>
    private string LoginOf(string loginEndpoint)
    {
        if (string.IsNullOrEmpty(TenantId)) return loginEndpoint;

        var template = TenantedLogins.FirstOrDefault(login =>
            loginEndpoint.StartsWith(login.Replace("{0}", string.Empty, StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
        return template?.Replace("{0}", TenantId, StringComparison.Ordinal) ?? loginEndpoint;
    }
}
