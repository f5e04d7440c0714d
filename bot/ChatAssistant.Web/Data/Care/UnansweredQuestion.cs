using Newtonsoft.Json;

namespace ChatAssistant.Web.Data.Care;

/// <summary>A question without an answer, as <c>questions unanswered --json</c> prints it (docs/contract.md).</summary>
/// <param name="Question">The words, masked.</param>
/// <param name="Count">How often it was asked.</param>
/// <param name="FirstSeen">When it was asked first.</param>
/// <param name="LastSeen">When it was asked last.</param>
public sealed record UnansweredQuestion(
    [property: JsonProperty("question")] string Question,
    [property: JsonProperty("count")] int Count,
    [property: JsonProperty("firstSeen")] DateTimeOffset FirstSeen,
    [property: JsonProperty("lastSeen")] DateTimeOffset LastSeen);
