namespace ChatAssistant.Channels.Feishu;

internal sealed record FeishuId(string? OpenId);
