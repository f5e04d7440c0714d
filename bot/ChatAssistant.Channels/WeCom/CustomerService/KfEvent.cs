namespace ChatAssistant.Channels.WeCom.CustomerService;

internal sealed record KfEvent(string? EventType, int? FailType);
