namespace ChatAssistant.Channels.Feishu;

/// <summary>The body of every callback.</summary>
internal sealed record FeishuSealed(string? Encrypt);
