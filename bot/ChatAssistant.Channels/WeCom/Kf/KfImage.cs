namespace ChatAssistant.Channels.WeCom.Kf;

internal sealed record KfImage(string? MediaId);
