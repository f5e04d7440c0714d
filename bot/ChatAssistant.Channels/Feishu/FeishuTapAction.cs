namespace ChatAssistant.Channels.Feishu;

internal sealed record FeishuTapAction(FeishuTapValue? Value);
