using System.Text.Json;

namespace ChatAssistant.Channels.Feishu;

/// <summary>What Feishu sends, once decrypted: the question whether the address is ours, or an event.</summary>
internal sealed record FeishuEnvelope(string? Type, string? Challenge, string? Token, string? Schema, FeishuHeader? Header, JsonElement? Event)
{
    public bool IsChallenge => Type is "url_verification";

    /// <summary>Where the word stands that vouches for it: events of the second version have it in their header.</summary>
    public string? Word => Header?.Token ?? Token;
}
