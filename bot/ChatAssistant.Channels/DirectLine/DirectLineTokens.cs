using System.Security.Claims;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>Signs and verifies tokens, bound to a conversation and where given to a person.</summary>
public sealed class DirectLineTokens(DirectLineKey key, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private const string Issuer = "ChatAssistant";
    private const string ConversationAudience = "directline";
    private const string StreamAudience = "directline/stream";
    private const string BotClaim = "bot";
    private const string ConversationClaim = "conv";
    private const string UserClaim = "user";
    private const string UserNameClaim = "name";
    private const string OriginClaim = "origin";

    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };
    private readonly SymmetricSecurityKey _key = new(key.Bytes.ToArray());
    private readonly SpentTokens _spent = new(clock);

    public TimeSpan Lifetime => options.Value.TokenLifetime;

    public string Create(DirectLineGrant grant) => Sign(grant, ConversationAudience, Lifetime);

    /// <summary>A token for opening the stream once, since browsers send it in the address.</summary>
    public string CreateForStream(DirectLineGrant grant) => Sign(grant, StreamAudience, options.Value.StreamTokenLifetime);

    /// <summary>Null when the token is not ours; expired when it was.</summary>
    public async Task<(DirectLineGrant? Grant, bool IsExpired)> VerifyAsync(string token)
    {
        var (verified, isExpired) = await VerifyAsync(token, ConversationAudience);
        return (verified is null ? null : GrantOf(verified), isExpired);
    }

    /// <summary>As <see cref="VerifyAsync(string)"/>, for a token of <see cref="CreateForStream"/>. The second time it is as good as not ours.</summary>
    public async Task<(DirectLineGrant? Grant, bool IsExpired)> RedeemForStreamAsync(string token)
    {
        var (verified, isExpired) = await VerifyAsync(token, StreamAudience);
        return (verified is not null && _spent.TrySpend(verified.Id, verified.ValidTo) ? GrantOf(verified) : null, isExpired);
    }

    private string Sign(DirectLineGrant grant, string audience, TimeSpan lifetime)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        List<Claim> claims = [new(BotClaim, Issuer), new(ConversationClaim, grant.ConversationId), new(JwtRegisteredClaimNames.Jti, Guid.NewGuid().ToString("N"))];
        if (grant.User is { } user) claims.Add(new(UserClaim, user.Id));
        if (grant.User?.Name is { } name) claims.Add(new(UserNameClaim, name));
        claims.AddRange(grant.TrustedOrigins.Select(origin => new Claim(OriginClaim, origin)));
        return _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = audience,
            NotBefore = now,
            Expires = now + lifetime,
            Subject = new ClaimsIdentity(claims),
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.HmacSha256),
        });
    }

    private async Task<(JsonWebToken? Verified, bool IsExpired)> VerifyAsync(string token, string audience)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = audience,
            IssuerSigningKey = _key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            // Lifetime is judged below, by our clock: an expired token must be told from a forged one.
            ValidateLifetime = false,
        });
        if (!result.IsValid || result.SecurityToken is not JsonWebToken valid) return (null, false);
        return valid.ValidTo > clock.GetUtcNow().UtcDateTime ? (valid, false) : (null, true);
    }

    private static DirectLineGrant GrantOf(JsonWebToken token)
    {
        var user = token.TryGetPayloadValue<string>(UserClaim, out var id)
            ? new DirectLineUser(id, token.TryGetPayloadValue<string>(UserNameClaim, out var name) ? name : null)
            : null;
        return new DirectLineGrant(token.GetPayloadValue<string>(ConversationClaim), user, [.. token.Claims.Where(claim => claim.Type is OriginClaim).Select(claim => claim.Value)]);
    }
}
