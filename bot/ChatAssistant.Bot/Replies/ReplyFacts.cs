using ChatAssistant.Bot.Routing;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Bot.Replies;

/// <summary>What a reply says, for programs: <c>channelData.chatAssistant</c> of docs/contract.md.</summary>
[method: JsonConstructor]
public sealed record ReplyFacts(
    [property: JsonProperty("intent")] string Intent,
    [property: JsonProperty("status")] string Status)
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new() { NullValueHandling = NullValueHandling.Ignore });

    public ReplyFacts(Intent intent, string status) : this(intent.Word(), status)
    {
    }

    /// <summary>The day an answer is valid on, yyyy-MM-dd.</summary>
    [JsonProperty("asOf")]
    public string? AsOf { get; init; }

    /// <summary>The whole question that a follow-up was taken for.</summary>
    [JsonProperty("rewritten")]
    public string? Rewritten { get; init; }

    [JsonProperty("citations")]
    public IReadOnlyList<CitationFacts> Citations { get; init; } = [];

    [JsonProperty("warnings")]
    public IReadOnlyList<WarningFacts> Warnings { get; init; } = [];

    [JsonProperty("caseNo")]
    public string? CaseNo { get; init; }

    [JsonProperty("lane")]
    public string? Lane { get; init; }

    public JObject ToChannelData() => new() { ["chatAssistant"] = JObject.FromObject(this, Serializer) };

    /// <summary>The facts of a reply, or null when it carries none.</summary>
    public static ReplyFacts? Of(object? channelData) =>
        channelData is JObject data ? data["chatAssistant"]?.ToObject<ReplyFacts>() : null;
}
