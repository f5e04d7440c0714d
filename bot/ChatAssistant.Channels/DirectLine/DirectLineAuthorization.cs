using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>Tells who a request comes from: a bearer of the secret, of a token, or nobody.</summary>
public sealed class DirectLineAuthorization(DirectLineTokens tokens, IOptions<DirectLineOptions> options)
{
    private const string Scheme = "Bearer ";

    /// <summary>What a request may do, or why it is refused. A bearer of the secret has no grant and may do all.</summary>
    public async Task<(DirectLineGrant? Grant, IResult? Refusal)> AuthorizeAsync(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) return (null, DirectLineErrors.Unauthorized());
        var credential = header[Scheme.Length..].Trim();
        if (credential.Length == 0) return (null, DirectLineErrors.Unauthorized());
        if (IsSecret(credential)) return (null, null);
        var (grant, isExpired) = await tokens.VerifyAsync(credential);
        return (grant, isExpired) switch
        {
            (_, true) => (null, DirectLineErrors.TokenExpired()),
            (null, _) => (null, DirectLineErrors.Forbidden()),
            _ when !IsFromTrustedOrigin(request, grant) => (null, DirectLineErrors.Forbidden()),
            _ => (grant, null),
        };
    }

    private bool IsSecret(string credential) =>
        options.Value.Secret is { } secret && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(credential), Encoding.UTF8.GetBytes(secret));

    /// <summary>Programs send no origin; a browser always does, and no page can make it lie.</summary>
    public static bool IsFromTrustedOrigin(HttpRequest request, DirectLineGrant grant) =>
        grant.TrustedOrigins.Count == 0
        || request.Headers.Origin is not [{ } origin]
        || grant.TrustedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase);
}
