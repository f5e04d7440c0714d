using ChatAssistant.Channels.Callbacks;

namespace ChatAssistant.Channels.DingTalk;

/// <summary>A message to the robot, by HTTP or stream alike, with what we read of it.</summary>
internal sealed record RobotMessage(
    string MsgId, string ConversationId, string? ConversationType, string SenderId, string? SenderStaffId, string? SenderNick,
    string? RobotCode, string? ChatbotUserId, string? SessionWebhook, long SessionWebhookExpiredTime, string? Msgtype, RobotText? Text, RobotContent? Content)
{
    public bool IsGroup => ConversationType is "2";

    /// <summary>The person's id in the organisation; people from outside have only one that is good for this robot.</summary>
    public string Sender => SenderStaffId is { Length: > 0 } staff ? staff : SenderId;

    /// <summary>What was said in words: typed, spoken and recognised, or among pictures.</summary>
    public string Words => (Msgtype switch
    {
        "text" => Text?.Content,
        "audio" => Content?.Recognition,
        "richText" => string.Join('\n', (Content?.RichText ?? []).Select(part => part.Text).Where(text => !string.IsNullOrWhiteSpace(text))),
        _ => null,
    } ?? "").Trim();

    /// <summary>What its pictures are fetched with.</summary>
    public IEnumerable<string> Pictures => Msgtype switch
    {
        "picture" => Content?.DownloadCode is { Length: > 0 } code ? [code] : [],
        "richText" => (Content?.RichText ?? []).Select(part => part.DownloadCode).OfType<string>().Where(code => code.Length > 0),
        _ => [],
    };

    /// <summary>Null for what is no message to a robot.</summary>
    public static RobotMessage? Read(ReadOnlySpan<byte> json) =>
        CallbackJson.Read<RobotMessage>(json, CallbackJson.Camel) is { MsgId.Length: > 0, ConversationId.Length: > 0, Sender.Length: > 0 } message ? message : null;
}
