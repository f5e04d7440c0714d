using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>The definitions of the Direct Line 3.0 description: enough of JSON Schema to say that a member is unknown or of another type.</summary>
public sealed class PublishedShapes
{
    private readonly JsonNode _definitions;

    private PublishedShapes(JsonNode definitions) => _definitions = definitions;

    /// <summary>Skips the test when the description is not there.</summary>
    public static PublishedShapes Load()
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "protocols", "directline-3.0.swagger.json");
        Assert.SkipUnless(File.Exists(file), "The published description of Direct Line 3.0 does not lie beside the repository.");
        return new PublishedShapes(JsonNode.Parse(File.ReadAllText(file))!["definitions"]!);
    }

    public IReadOnlyList<string> Violations(string definition, JsonNode value) => [.. Check(_definitions[definition]!, value, definition)];

    private IEnumerable<string> Check(JsonNode schema, JsonNode? value, string path)
    {
        if (schema["$ref"] is { } reference) return Check(_definitions[reference.GetValue<string>().Split('/')[^1]]!, value, path);
        return (schema["type"]?.GetValue<string>(), value) switch
        {
            (_, null) => [],
            // An object of no known members stands for anything: the value of a button, channelData.
            ("object", _) when schema["properties"] is null => [],
            ("array", JsonArray items) => items.SelectMany((item, index) => Check(schema["items"]!, item, $"{path}[{index}]")),
            ("object", JsonObject members) => members.SelectMany(member => CheckMember(schema, member, path)),
            ("string", JsonValue text) when text.GetValueKind() is JsonValueKind.String => [],
            ("integer" or "number", JsonValue number) when number.GetValueKind() is JsonValueKind.Number => [],
            ("boolean", JsonValue truth) when truth.GetValueKind() is JsonValueKind.True or JsonValueKind.False => [],
            (null, _) => [],
            var (wanted, _) => [$"{path} is no {wanted}"],
        };
    }

    private IEnumerable<string> CheckMember(JsonNode schema, KeyValuePair<string, JsonNode?> member, string path)
    {
        // Entities have any members besides their type.
        if (path.Contains(".entities[", StringComparison.Ordinal)) return [];
        return schema["properties"]![member.Key] is { } shape ? Check(shape, member.Value, $"{path}.{member.Key}") : [$"{path}.{member.Key} is unknown"];
    }
}
