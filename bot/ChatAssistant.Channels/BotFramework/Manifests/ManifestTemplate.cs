using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ChatAssistant.Channels.BotFramework.Manifests;

/// <summary>A manifest of the folder manifest/ in which <c>{name}</c> stands for what differs from one office to the next.</summary>
internal static partial class ManifestTemplate
{
    // Chinese is text, not something to escape.
    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <exception cref="InvalidDataException">The file is no JSON object, or names a value that there is none for.</exception>
    public static byte[] Fill(string json, IReadOnlyDictionary<string, string> values)
    {
        try
        {
            return JsonSerializer.SerializeToUtf8Bytes(Filled(JsonNode.Parse(json)!.AsObject(), values), Written);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or NullReferenceException)
        {
            throw new InvalidDataException("清单模板不是合格的JSON。", fault);
        }
    }

    private static JsonNode? Filled(JsonNode? node, IReadOnlyDictionary<string, string> values) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, Filled(member.Value, values)))),
        JsonArray items => new JsonArray([.. items.Select(item => Filled(item, values))]),
        JsonValue value when value.TryGetValue<string>(out var text) => JsonValue.Create(Name().Replace(text, match => ValueOf(match.Groups[1].Value, values))),
        _ => node?.DeepClone(),
    };

    private static string ValueOf(string name, IReadOnlyDictionary<string, string> values) =>
        values.TryGetValue(name, out var value) ? value : throw new InvalidDataException($"清单模板里的 {{{name}}} 没有对应的值。");

    [GeneratedRegex(@"\{([A-Za-z]+)\}")]
    private static partial Regex Name();
}
