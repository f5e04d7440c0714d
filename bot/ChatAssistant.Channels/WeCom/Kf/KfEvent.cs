namespace ChatAssistant.Channels.WeCom.Kf;

internal sealed record KfEvent(string? EventType, int? FailType);
