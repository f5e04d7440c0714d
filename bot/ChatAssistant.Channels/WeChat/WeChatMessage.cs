using System.Globalization;
using ChatAssistant.Channels.Callbacks;

namespace ChatAssistant.Channels.WeChat;

/// <summary>A push as WeChat wrote it.</summary>
/// <param name="Fields">All its fields by WeChat's names.</param>
internal sealed record WeChatMessage(IReadOnlyDictionary<string, string> Fields)
{
    public string From => this["FromUserName"];

    public string To => this["ToUserName"];

    public string Type => this["MsgType"].ToLowerInvariant();

    /// <summary>Empty for what is no event. WeChat writes them now in capitals, now not.</summary>
    public string Event => this["Event"].ToUpperInvariant();

    /// <summary>A message's own id. Events have none: they are known by sender, time, kind and key.</summary>
    public string Id => this["MsgId"] is { Length: > 0 } id ? id : $"{From}-{this["CreateTime"]}-{Event}-{this["EventKey"]}";

    public string this[string field] => Fields.TryGetValue(field, out var value) ? value : "";

    /// <summary>Null for what is no message: without sender, receiver, time or kind.</summary>
    public static WeChatMessage? Read(string xml) =>
        CallbackXml.Read(xml) is { } fields && new WeChatMessage(fields) is { From.Length: > 0, To.Length: > 0, Type.Length: > 0 } message && message.HasTime && message.HasId
            ? message
            : null;

    private bool HasTime => long.TryParse(this["CreateTime"], NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private bool HasId => Type is "event" || this["MsgId"].Length > 0;
}
