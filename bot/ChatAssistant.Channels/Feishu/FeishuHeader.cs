namespace ChatAssistant.Channels.Feishu;

internal sealed record FeishuHeader(string? EventId, string? EventType, string? Token, string? AppId);
