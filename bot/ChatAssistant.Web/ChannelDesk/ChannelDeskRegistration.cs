namespace ChatAssistant.Web.ChannelDesk;

internal static class ChannelDeskRegistration
{
    /// <summary>Adds what the page of channels shows and does; the channels' states come with the channels.</summary>
    public static IServiceCollection AddChannelDesk(this IServiceCollection services) => services.AddScoped<DeadMessages>().AddScoped<ChannelTrial>();
}
