using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Decides by the issuer of a token which rules it must meet: the channels', or those of the emulator and of other bots.
/// </summary>
internal sealed class RequestAuthenticator(
    CloudSettings cloud, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, Func<HttpClient> http)
{
    private readonly ChannelTokens _channel = new(cloud, configuration, new SigningKeys(cloud.ChannelMetadataUrl, http, TimeProvider.System));

    private readonly DirectoryTokens _directory =
        new(cloud, credentials, configuration, new SigningKeys(cloud.DirectoryMetadataUrl, http, TimeProvider.System));

    public async Task<AuthenticateRequestResult> AuthenticateAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(authHeader)) return await AnonymousAsync(cancellationToken);

        var token = BearerToken.Parse(authHeader);
        if (!await credentials.IsValidAppIdAsync(token.Audience, cancellationToken)) throw new UnauthorizedAccessException("The token is for someone else.");

        return token.Issuer == cloud.ChannelIssuer
            ? Result(await _channel.ValidateAsync(token, activity, cancellationToken), cloud.Scope, cloud.CallerId)
            : await FromDirectoryAsync(token, cancellationToken);
    }

    private async Task<AuthenticateRequestResult> AnonymousAsync(CancellationToken cancellationToken)
    {
        if (!await credentials.IsAuthenticationDisabledAsync(cancellationToken)) throw new UnauthorizedAccessException("No token.");

        return Result(new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType), cloud.Scope, null);
    }

    private async Task<AuthenticateRequestResult> FromDirectoryAsync(BearerToken token, CancellationToken cancellationToken)
    {
        var identity = await _directory.ValidateAsync(token, cancellationToken);
        var caller = DirectoryTokens.CallerOf(identity);

        return caller == token.Audience
            ? Result(identity, cloud.Scope, cloud.CallerId)
            : Result(identity, caller, CallerIdConstants.BotToBotPrefix + caller);
    }

    private static AuthenticateRequestResult Result(ClaimsIdentity identity, string audience, string callerId) =>
        new() { ClaimsIdentity = identity, Audience = audience, CallerId = callerId };
}
