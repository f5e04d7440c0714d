namespace ChatAssistant.Channels.Feishu;

internal sealed record FeishuSender(FeishuId? SenderId, string? SenderType);
