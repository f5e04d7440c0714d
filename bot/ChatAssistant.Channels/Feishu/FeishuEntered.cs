namespace ChatAssistant.Channels.Feishu;

/// <summary>im.chat.access_event.bot_p2p_chat_entered_v1.</summary>
internal sealed record FeishuEntered(string? ChatId, FeishuId? OperatorId);
