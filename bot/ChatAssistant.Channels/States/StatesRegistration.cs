using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Channels.States;

internal static class StatesRegistration
{
    /// <summary>Adds a platform's API, whose token is then among the channels' states.</summary>
    public static IServiceCollection AddTokenHolder<T>(this IServiceCollection services) where T : class, ITokenHolder =>
        services.AddSingleton<T>().AddSingleton<ITokenHolder>(provider => provider.GetRequiredService<T>());
}
