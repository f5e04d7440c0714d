using ChatAssistant.Bot.Replies;
using Newtonsoft.Json;

namespace ChatAssistant.Web.CommandLine;

/// <summary>An answer as <c>ask --json</c> prints it (docs/contract.md).</summary>
internal sealed record AskedAnswer(
    [property: JsonProperty("question", Order = 1)] string Question,
    [property: JsonProperty("status", Order = 2)] string Status,
    [property: JsonProperty("answer", Order = 3)] string Answer,
    [property: JsonProperty("asOf", Order = 4)] string AsOf)
{
    /// <summary>The question's id in its file; absent for a question on the command line.</summary>
    [JsonProperty("id", Order = 0, NullValueHandling = NullValueHandling.Ignore)]
    public string? Id { get; init; }

    [JsonProperty("citations", Order = 5)]
    public IReadOnlyList<CitationFacts> Citations { get; init; } = [];

    [JsonProperty("warnings", Order = 6)]
    public IReadOnlyList<WarningFacts> Warnings { get; init; } = [];

    [JsonProperty("elapsedMs", Order = 7)]
    public double ElapsedMs { get; init; }

    public string ToJson() => JsonConvert.SerializeObject(this, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });
}
