using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Judges the claims of a valid token; throws <see cref="UnauthorizedAccessException"/> when they will not do.
/// </summary>
public abstract class ClaimsValidator
{
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
