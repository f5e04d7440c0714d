using System.Text.Json;
using ChatAssistant.Channels.Callbacks;

namespace ChatAssistant.Channels.DingTalk.Stream;

/// <summary>What comes in over the stream: who it is for stands in the headers, what it says is a text.</summary>
internal sealed record StreamFrame(string Type, IReadOnlyDictionary<string, JsonElement> Headers, string? Data)
{
    public string MessageId => Header("messageId");

    public string Topic => Header("topic");

    /// <summary>Null for what is no frame.</summary>
    public static StreamFrame? Read(ReadOnlySpan<byte> json) =>
        CallbackJson.Read<StreamFrame>(json, CallbackJson.Camel) is { Type: not null, Headers: not null } frame ? frame : null;

    private string Header(string name) => Headers.TryGetValue(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : "";
}
