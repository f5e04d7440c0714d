namespace ChatAssistant.Channels.Feishu;

internal sealed record FeishuTapContext(string? OpenChatId);
