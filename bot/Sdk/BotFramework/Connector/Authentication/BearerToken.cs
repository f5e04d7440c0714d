using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// A token as it came: read, not believed.
/// </summary>
internal sealed class BearerToken
{
    private const string Scheme = "Bearer ";

    private static readonly JsonWebTokenHandler Handler = new();
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly JsonWebToken _token;

    private BearerToken(JsonWebToken token) => _token = token;

    public string Issuer => _token.Issuer;

    public string KeyId => _token.Kid;

    /// <summary>
    /// The one bot the token is for; a token for several is not read.
    /// </summary>
    public string Audience => _token.Audiences.Single();

    /// <summary>
    /// Throws <see cref="UnauthorizedAccessException"/> for anything but a signed token under one of the allowed algorithms.
    /// </summary>
    public static BearerToken Parse(string authHeader)
    {
        if (!authHeader.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)) throw new UnauthorizedAccessException("No bearer token.");

        try
        {
            var token = new BearerToken(Handler.ReadJsonWebToken(authHeader[Scheme.Length..].Trim()));
            if (token.IsReadable()) return token;
        }
        catch (Exception malformed) when (malformed is ArgumentException or SecurityTokenException or FormatException
            or System.Text.Json.JsonException or InvalidOperationException)
        {
            throw new UnauthorizedAccessException("The token is malformed.", malformed);
        }

        throw new UnauthorizedAccessException("The token names no key, not one audience, or what is not allowed.");
    }

    /// <summary>
    /// Signature, issuer, audience and times, with five minutes' patience for clocks.
    /// </summary>
    public async Task<TokenValidationResult> ValidateAsync(SecurityKey key, IEnumerable<string> issuers)
    {
        var result = await Handler.ValidateTokenAsync(_token, new TokenValidationParameters
        {
            ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
            IssuerSigningKey = key,
            ValidAudience = Audience,
            ValidIssuers = issuers,
            ClockSkew = Skew,
            RequireExpirationTime = true,
            RequireSignedTokens = true,
        });

        return result.IsValid ? result : throw new UnauthorizedAccessException("The token is not valid.", result.Exception);
    }

    /// <summary>
    /// A token that says what must be understood to read it is refused: none of it is (RFC 7515, 4.1.11).
    /// </summary>
    private bool IsReadable() =>
        !string.IsNullOrEmpty(_token.Kid) && AuthenticationConstants.AllowedSigningAlgorithms.Contains(_token.Alg) && _token.Audiences.Count() == 1
        && !_token.TryGetHeaderValue<object>("crit", out _);
}
