using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// A published key and the channels it may speak for; no endorsements means any.
/// </summary>
internal sealed record SigningKey(SecurityKey Key, HashSet<string> Endorsements);
