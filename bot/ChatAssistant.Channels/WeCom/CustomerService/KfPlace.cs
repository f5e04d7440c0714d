namespace ChatAssistant.Channels.WeCom.CustomerService;

internal sealed record KfPlace(double Latitude, double Longitude, string? Name, string? Address);
