namespace ChatAssistant.Channels.Feishu;

internal sealed record FeishuPlain(string? Text);
