namespace ChatAssistant.Channels.DingTalk;

internal sealed record RobotText(string? Content);
