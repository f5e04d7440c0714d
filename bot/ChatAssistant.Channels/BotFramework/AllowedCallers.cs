using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;

namespace ChatAssistant.Channels.BotFramework;

/// <summary>Lets in the bots that are named. Tokens of channels name no caller, and the emulator's names us.</summary>
internal sealed class AllowedCallers(IReadOnlyCollection<string> appIds) : ClaimsValidator
{
    /// <exception cref="UnauthorizedAccessException">The caller is another bot, and not named.</exception>
    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        var caller = Value(claims, AuthenticationConstants.VersionClaim) switch
        {
            "1.0" => Value(claims, AuthenticationConstants.AppIdClaim),
            "2.0" => Value(claims, AuthenticationConstants.AuthorizedParty),
            _ => null,
        };
        return caller is null || caller == Value(claims, AuthenticationConstants.AudienceClaim) || appIds.Contains(caller, StringComparer.OrdinalIgnoreCase)
            ? Task.CompletedTask
            : throw new UnauthorizedAccessException("This bot may not call.");
    }

    private static string? Value(IList<Claim> claims, string type) => claims.FirstOrDefault(claim => claim.Type == type)?.Value;
}
