using System.Text.Json.Serialization;

namespace ChatAssistant.Channels.DirectLine;

/// <summary>A conversation or a token for one, as Direct Line clients read it.</summary>
internal sealed record ConversationAnswer(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn)
{
    [JsonPropertyName("streamUrl"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StreamUrl { get; init; }
}
