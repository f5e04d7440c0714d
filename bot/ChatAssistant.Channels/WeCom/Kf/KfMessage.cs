using System.Text.Json.Nodes;
using ChatAssistant.Channels.Callbacks;

namespace ChatAssistant.Channels.WeCom.Kf;

/// <summary>One entry of what 微信客服 has for us.</summary>
internal sealed record KfMessage(string Msgid, string OpenKfid, string? ExternalUserid, int Origin, string? Msgtype, KfText? Text, KfPlace? Location, KfEvent? Event)
{
    /// <summary>Who wrote is a customer; other origins are the system and the enterprise's own people.</summary>
    private const int FromCustomer = 3;

    public bool IsFromCustomer => Origin == FromCustomer && ExternalUserid is { Length: > 0 };

    /// <summary>Why a message of ours did not arrive after all; null for everything else.</summary>
    public int? FailedToSend => Event is { EventType: "msg_send_fail" } ? Event.FailType ?? 0 : null;

    public static KfMessage? Read(JsonNode? node) =>
        node is not null && CallbackJson.Read<KfMessage>(node.ToJsonString(), CallbackJson.Snake) is { Msgid.Length: > 0, OpenKfid.Length: > 0 } message ? message : null;
}
