namespace ChatAssistant.Channels.Feishu;

/// <summary>card.action.trigger: a tap on a button of ours.</summary>
internal sealed record FeishuTap(FeishuId? Operator, FeishuTapAction? Action, FeishuTapContext? Context);
