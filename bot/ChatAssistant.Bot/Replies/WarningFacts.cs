using Newtonsoft.Json;

namespace ChatAssistant.Bot.Replies;

public sealed record WarningFacts([property: JsonProperty("kind")] string Kind, [property: JsonProperty("text")] string Text);
