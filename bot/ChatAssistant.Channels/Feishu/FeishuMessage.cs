namespace ChatAssistant.Channels.Feishu;

/// <param name="MessageId">Unique, the same at every delivery.</param>
/// <param name="ChatId">The chat it stands in.</param>
/// <param name="ChatType"><c>p2p</c> or <c>group</c>.</param>
/// <param name="MessageType">text, post, image …</param>
/// <param name="Content">What it says: JSON, written as a text.</param>
internal sealed record FeishuMessage(string? MessageId, string? ChatId, string? ChatType, string? MessageType, string? Content);
