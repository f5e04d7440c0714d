using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Tokens of the directory: the emulator uses the bot's own identity, another bot its own, if it is let in.
/// </summary>
internal sealed class DirectoryTokens(
    CloudSettings cloud, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, SigningKeys keys)
{
    private static readonly string[] KnownTenants = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];

    private static readonly string[] IssuerTemplates =
    [
        AuthenticationConstants.ValidTokenIssuerUrlTemplateV1,
        AuthenticationConstants.ValidTokenIssuerUrlTemplateV2,
        AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1,
        AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2,
    ];

    private readonly HashSet<string> _issuers = [.. Issuers(cloud), .. configuration.ValidTokenIssuers ?? []];

    public async Task<ClaimsIdentity> ValidateAsync(BearerToken token, CancellationToken cancellationToken)
    {
        if (!_issuers.Contains(token.Issuer)) throw new UnauthorizedAccessException("The issuer is unknown.");

        var key = await keys.FindAsync(token.KeyId, cancellationToken);
        var identity = (await token.ValidateAsync(key.Key, _issuers)).ClaimsIdentity;
        await RequireLetInAsync(identity, cancellationToken);
        return identity;
    }

    /// <summary>
    /// The app that asked for the token, which stands elsewhere in version 2 than in version 1.
    /// </summary>
    public static string CallerOf(ClaimsIdentity identity) => identity.FindFirst(AuthenticationConstants.VersionClaim)?.Value switch
    {
        "1.0" => identity.FindFirst(AuthenticationConstants.AppIdClaim)?.Value,
        "2.0" => identity.FindFirst(AuthenticationConstants.AuthorizedParty)?.Value,
        _ => null,
    };

    private async Task RequireLetInAsync(ClaimsIdentity identity, CancellationToken cancellationToken)
    {
        var caller = CallerOf(identity);
        if (string.IsNullOrEmpty(caller)) throw new UnauthorizedAccessException("The token names no caller.");
        if (await credentials.IsValidAppIdAsync(caller, cancellationToken)) return;
        if (configuration.ClaimsValidator is null) throw new UnauthorizedAccessException("No other bot may call this one.");

        await configuration.ClaimsValidator.ValidateClaimsAsync([.. identity.Claims]);
    }

    private static IEnumerable<string> Issuers(CloudSettings cloud)
    {
        var tenants = KnownTenants.Append(cloud.TenantId).Where(tenant => !string.IsNullOrEmpty(tenant));
        var known = tenants.SelectMany(tenant => IssuerTemplates.Select(template => template.Replace("{0}", tenant, StringComparison.Ordinal)));
        return string.IsNullOrEmpty(cloud.TenantId) ? known : known.Append($"{cloud.LoginUrl.TrimEnd('/')}/v2.0");
    }
}
