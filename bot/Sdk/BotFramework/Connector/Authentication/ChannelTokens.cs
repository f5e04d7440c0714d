using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Tokens of the channel service: for this service url, under a key that may speak for this channel.
/// </summary>
internal sealed class ChannelTokens(CloudSettings cloud, AuthenticationConfiguration configuration, SigningKeys keys)
{
    public async Task<ClaimsIdentity> ValidateAsync(BearerToken token, Activity activity, CancellationToken cancellationToken)
    {
        var key = await keys.FindAsync(token.KeyId, cancellationToken);
        var result = await token.ValidateAsync(key.Key, [cloud.ChannelIssuer]);
        RequireEndorsed(key, activity.ChannelId);

        var serviceUrl = result.ClaimsIdentity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (string.IsNullOrEmpty(serviceUrl) || serviceUrl != activity.ServiceUrl)
        {
            throw new UnauthorizedAccessException("The token is for another service url.");
        }

        return result.ClaimsIdentity;
    }

    /// <summary>
    /// A key without endorsements speaks for any channel, unless endorsements are required of every key.
    /// </summary>
    private void RequireEndorsed(SigningKey key, string channelId)
    {
        var byChannel = key.Endorsements.Count == 0 || EndorsementsValidator.Validate(channelId, key.Endorsements);
        var byRequirement = (configuration.RequiredEndorsements ?? []).All(required => EndorsementsValidator.Validate(required, key.Endorsements));
        if (!byChannel || !byRequirement) throw new UnauthorizedAccessException("The key is not endorsed for this channel.");
    }
}
