using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit.Sdk;

namespace ChatAssistant.Channels.Tests.Crypto;

/// <summary>A case of vectors.json: what a platform, or a library others rely on, has published.</summary>
public sealed class Vector : IXunitSerializable
{
    private static readonly JsonArray All = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Crypto", "vectors.json")))!.AsArray();

    private JsonNode _case = new JsonObject();

    public string this[string name] => _case[name]?.GetValue<string>() ?? "";

    public static TheoryData<Vector> OfKind(params string[] kinds) => [.. All.Where(each => kinds.Contains(each!["kind"]!.GetValue<string>())).Select(each => new Vector { _case = each! })];

    public static Vector Named(string id) => new() { _case = All.Single(each => each!["id"]?.GetValue<string>() == id)! };

    public bool Has(string name) => _case[name] is not null;

    public override string ToString() => this["id"];

    void IXunitSerializable.Deserialize(IXunitSerializationInfo info) => _case = JsonNode.Parse(info.GetValue<string>("case")!)!;

    void IXunitSerializable.Serialize(IXunitSerializationInfo info) => info.AddValue("case", _case.ToJsonString(JsonSerializerOptions.Default));
}
