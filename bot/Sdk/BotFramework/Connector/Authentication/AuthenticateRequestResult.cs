using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Who called, and how to call back.
/// </summary>
public class AuthenticateRequestResult
{
    /// <summary>
    /// Whom the bot's own tokens must be for.
    /// </summary>
    public string Audience { get; set; }

    public ClaimsIdentity ClaimsIdentity { get; set; }

    public string CallerId { get; set; }

    public ConnectorFactory ConnectorFactory { get; set; }
}
