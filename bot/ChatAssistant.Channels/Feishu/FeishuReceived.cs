namespace ChatAssistant.Channels.Feishu;

/// <summary>im.message.receive_v1.</summary>
internal sealed record FeishuReceived(FeishuSender? Sender, FeishuMessage? Message);
