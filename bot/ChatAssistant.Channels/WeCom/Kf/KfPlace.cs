namespace ChatAssistant.Channels.WeCom.Kf;

internal sealed record KfPlace(double Latitude, double Longitude, string? Name, string? Address);
