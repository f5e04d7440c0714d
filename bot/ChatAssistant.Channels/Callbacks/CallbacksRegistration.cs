using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChatAssistant.Channels.Callbacks;

internal static class CallbacksRegistration
{
    /// <summary>Adds what channels with callbacks share; each of them calls it.</summary>
    public static IServiceCollection AddCallbacks(this IServiceCollection services)
    {
        services.TryAddSingleton<JsonCalls>();
        services.TryAddSingleton<SentParts>();
        return services;
    }
}
