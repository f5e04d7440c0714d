using System.Text.Json.Nodes;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>A call of ours to a platform's API.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Path">Without the query.</param>
/// <param name="Query">As it stood on the wire, with its question mark.</param>
/// <param name="Headers">By their names in lower case.</param>
/// <param name="Body">Null where there is none, or a form.</param>
/// <param name="Raw">The body as it stood on the wire.</param>
public sealed record PlatformCall(string Method, string Path, string Query, IReadOnlyDictionary<string, string> Headers, JsonNode? Body, string Raw)
{
    /// <summary>A text in the body at a path of member names.</summary>
    public string? Text(params string[] path) => path.Aggregate(Body, (node, name) => node?[name])?.GetValue<string>();
}
