using Newtonsoft.Json;

namespace ChatAssistant.Bot.Tests.Triage;

/// <summary>A message with where people say it belongs.</summary>
internal sealed record LabelledMessage(
    [property: JsonProperty("id")] string Id,
    [property: JsonProperty("text")] string Text,
    [property: JsonProperty("lane")] string Lane,
    [property: JsonProperty("area")] string? Area,
    [property: JsonProperty("topic")] string Topic,
    [property: JsonProperty("pii")] IReadOnlyList<string> Pii)
{
    /// <summary>The set that ships with the tests. Every third message of the first 263 was held aside while the words were first chosen.</summary>
    public static IReadOnlyList<LabelledMessage> Own => ReadOwn("messages.jsonl");

    public static IReadOnlyList<LabelledMessage> ReadOwn(string file) => Read(Path.Combine(AppContext.BaseDirectory, "Triage", file));

    public static IReadOnlyList<LabelledMessage> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonConvert.DeserializeObject<LabelledMessage>(line)!)];
}
