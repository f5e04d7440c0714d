using ChatAssistant.Bot.Routing;
using ChatAssistant.Cases;
using Newtonsoft.Json;

namespace ChatAssistant.Web.CommandLine;

/// <summary>A case as <c>cases list --json</c> prints it (docs/contract.md).</summary>
internal sealed record ListedCase(
    [property: JsonProperty("no")] string No,
    [property: JsonProperty("lane")] string Lane,
    [property: JsonProperty("state")] string State,
    [property: JsonProperty("anonymous")] bool Anonymous,
    [property: JsonProperty("text")] string Text,
    [property: JsonProperty("area")] string Area,
    [property: JsonProperty("channel")] string Channel,
    [property: JsonProperty("userId")] string UserId,
    [property: JsonProperty("deputy")] string? Deputy,
    [property: JsonProperty("createdAt")] DateTimeOffset CreatedAt)
{
    public static ListedCase Of(Case found) => new(
        found.Number.ToString(), found.Lane.Word(), found.State.Word(), found.Display is DisplayMode.Anonymous,
        string.Join('\n', found.Supplements.Select(added => added.Words.Masked).Prepend(found.Text)), found.Area, found.Citizen.Channel, found.Citizen.UserId, found.Forward?.DeputyName, found.CreatedAt);

    public string ToJson() => JsonConvert.SerializeObject(this);
}
