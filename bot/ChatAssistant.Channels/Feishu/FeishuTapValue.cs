namespace ChatAssistant.Channels.Feishu;

/// <summary>What we put on a button.</summary>
/// <param name="Say">What tapping it says.</param>
/// <param name="Group">Whether its card stands in a group.</param>
internal sealed record FeishuTapValue(string? Say, bool Group);
