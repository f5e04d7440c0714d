namespace ChatAssistant.Channels.Feishu;

internal sealed record FeishuImage(string? ImageKey);
