using ChatAssistant.Channels.Conversations;
using ChatAssistant.Channels.Inbox;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.Rendering;
using ChatAssistant.Channels.States;
using ChatAssistant.Channels.Turns;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels;

public static class ChannelsRegistration
{
    /// <summary>Adds what every channel stands on. The host adds the stores: inbox, outbox, conversations and the turn's transaction.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.AddOptions<TurnOptions>().BindConfiguration(TurnOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<InboxOptions>().BindConfiguration(InboxOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<InboxLine>().AddSingleton<InboxGate>().AddSingleton<ConversationSignals>().AddSingleton<OutboxSignal>();
        services.AddSingleton<TurnRunner>().AddScoped<ProactiveTurn>().AddSingleton<OfferedOptions>();
        services.AddSingleton<IChannelStates, ChannelStates>();
        services.AddOutboundHttp();
        return services;
    }

    /// <summary>Adds the work of a running service: giving stored messages their turns and sending what is queued.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services)
    {
        services.AddOptions<OutboxOptions>().BindConfiguration(OutboxOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<TurnThreads>().AddSingleton<TurnDispatcher>().AddHostedService(provider => provider.GetRequiredService<TurnDispatcher>());
        services.AddHostedService<TurnsLeftBehind>();
        services.AddSingleton(Random.Shared).AddSingleton<SendPlan>().AddHostedService<OutboxSender>();
        services.AddOptions<HostOptions>().Configure<IOptions<TurnOptions>>(StopInTime);
        return services;
    }

    /// <summary>All stop side by side: a channel that hangs must not take the time from turns that could end.</summary>
    private static void StopInTime(HostOptions host, IOptions<TurnOptions> turns) =>
        (host.ShutdownTimeout, host.ServicesStopConcurrently) = (turns.Value.StopWithin, true);
}
