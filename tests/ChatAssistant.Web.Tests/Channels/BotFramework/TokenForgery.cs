using System.Text.Json.Nodes;

namespace ChatAssistant.Web.Tests.Channels.BotFramework;

/// <summary>What somebody sends who is not the channel.</summary>
/// <param name="Authorization">The header; several, or none.</param>
/// <param name="Query">What stands behind the path.</param>
/// <param name="Change">What the activity says otherwise than the channel's own; null for nothing.</param>
internal sealed record TokenForgery(string[] Authorization, string Query = "", Action<JsonObject>? Change = null)
{
    public static TokenForgery Of(string token) => new([$"Bearer {token}"]);
}
