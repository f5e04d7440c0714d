using System.Net;
using System.Text.Json.Nodes;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>What the service answered: the status, and the body where it is JSON.</summary>
public sealed record Answer(HttpStatusCode Status, JsonNode? Body)
{
    public string? ErrorCode => Text("error", "code");

    public static async Task<Answer> OfAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        var isJson = response.Content.Headers.ContentType?.MediaType is "application/json" && text.Length > 0;
        return new Answer(response.StatusCode, isJson ? JsonNode.Parse(text) : null);
    }

    /// <summary>The text at a path of member names; null when there is none.</summary>
    public string? Text(params string[] path) => path.Aggregate(Body, (node, name) => node?[name])?.GetValue<string>();
}
