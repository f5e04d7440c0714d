using System.Text.Json.Nodes;
using ChatAssistant.Channels.Callbacks;

namespace ChatAssistant.Channels.WeCom.Kf;

/// <summary>One entry of what 微信客服 has for us.</summary>
internal sealed record KfMessage(
    string Msgid, string? OpenKfid, string? ExternalUserid, long SendTime, int Origin, string? Msgtype, KfText? Text, KfImage? Image, KfPlace? Location, KfEvent? Event)
{
    /// <summary>Who wrote is a customer; other origins are the system and the enterprise's own people.</summary>
    private const int FromCustomer = 3;

    public bool IsFromCustomer => Origin == FromCustomer && Person.Length > 0;

    /// <summary>Somebody opened the chat who may be greeted.</summary>
    public bool IsArrival => Event is { EventType: "enter_session", WelcomeCode.Length: > 0 } && Person.Length > 0;

    public string Account => OpenKfid ?? Event?.OpenKfid ?? "";

    public string Person => ExternalUserid ?? Event?.ExternalUserid ?? "";

    /// <summary>Why a message of ours did not arrive after all; null for everything else.</summary>
    public int? FailedToSend => Event is { EventType: "msg_send_fail" } ? Event.FailType ?? 0 : null;

    public static KfMessage? Read(JsonNode? node) =>
        node is not null && CallbackJson.Read<KfMessage>(node.ToJsonString(), CallbackJson.Snake) is { Msgid.Length: > 0, Account.Length: > 0 } message ? message : null;
}
