namespace ChatAssistant.Channels.Feishu;

internal sealed record FeishuPostPart(string? Tag, string? Text, string? ImageKey);
