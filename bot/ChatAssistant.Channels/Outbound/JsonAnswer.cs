using System.Net;
using System.Text.Json.Nodes;

namespace ChatAssistant.Channels.Outbound;

/// <summary>What a platform answered.</summary>
internal sealed record JsonAnswer(HttpStatusCode Status, JsonObject Body)
{
    /// <summary>A member that is a text; null when it is missing or something else.</summary>
    public string? Text(string name) => Body[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>A member that is a whole number; null when it is missing or something else.</summary>
    public long? Number(string name) => Body[name] is JsonValue value && value.TryGetValue<long>(out var number) ? number : null;

    /// <summary>Whether a member is true, however it is written.</summary>
    public bool IsTrue(string name) => Body[name] is JsonValue value && (value.TryGetValue<bool>(out var said) ? said : Text(name) is "true");

    /// <summary>Whether a member is a list with anything in it.</summary>
    public bool HasAny(string name) => Body[name] is JsonArray { Count: > 0 };
}
