using System.Text.Json.Serialization;

namespace ChatAssistant.Web.WebChat;

/// <summary>What the page needs to open its conversation, or to take up an earlier one.</summary>
internal sealed record WebChatToken(
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("userId")] string UserId)
{
    /// <summary>The earlier conversation; absent for a new person.</summary>
    [JsonPropertyName("conversationId"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ConversationId { get; init; }

    /// <summary>From where to show it again.</summary>
    [JsonPropertyName("watermark"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Watermark { get; init; }
}
