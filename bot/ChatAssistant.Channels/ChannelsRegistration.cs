using ChatAssistant.Channels.Conversations;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.Rendering;
using ChatAssistant.Channels.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Channels;

public static class ChannelsRegistration
{
    /// <summary>Adds what every channel stands on. The host adds the stores: inbox, outbox, conversations and the turn's transaction.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.AddOptions<TurnOptions>().BindConfiguration(TurnOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ConversationSignals>().AddSingleton<OutboxSignal>();
        services.AddSingleton<TurnRunner>().AddScoped<ProactiveTurn>().AddSingleton<OfferedOptions>();
        services.AddOutboundHttp();
        return services;
    }

    /// <summary>Adds the work of a running service: giving stored messages their turns and sending what is queued.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.AddOptions<OutboxOptions>().BindConfiguration(OutboxOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<TurnDispatcher>().AddHostedService(provider => provider.GetRequiredService<TurnDispatcher>());
        services.AddHostedService<OutboxSender>();
        return services;
    }
}
