using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.Rendering;
using ChatAssistant.Channels.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Callbacks;

internal static class CallbacksRegistration
{
    /// <summary>Adds what all platforms share; once, however often it is asked for.</summary>
    public static IServiceCollection AddCallbacks(this IServiceCollection services)
    {
        services.TryAddSingleton<JsonCalls>();
        services.TryAddSingleton<SentParts>();
        return services;
    }

    /// <summary>Adds a channel whose platform calls us, when the platform's identity is set; else nothing.</summary>
    /// <param name="services">The host's.</param>
    /// <param name="configuration">Where the identity is looked for.</param>
    /// <param name="platform">The platform.</param>
    /// <param name="parts">What the channel is made of besides; it says what it answers with by <see cref="AddOutbound{T}"/>.</param>
    public static IServiceCollection AddCallbackChannel<TOptions>(
        this IServiceCollection services, IConfiguration configuration, CallbackPlatform<TOptions> platform, Action<IServiceCollection> parts) where TOptions : class
    {
        if (!platform.IsOn(configuration)) return services;
        services.AddPlatform(platform);
        parts(services);
        return services;
    }

    /// <summary>Whether the platform's identity is set.</summary>
    public static bool IsOn<TOptions>(this CallbackPlatform<TOptions> platform, IConfiguration configuration) where TOptions : class =>
        !string.IsNullOrWhiteSpace(configuration[platform.NeededSettings[0]]);

    /// <summary>Adds what calls of a platform's API stand on, once: its settings, its hosts, and what all platforms share. Those who only call it need no more.</summary>
    public static IServiceCollection AddPlatform<TOptions>(this IServiceCollection services, CallbackPlatform<TOptions> platform) where TOptions : class
    {
        services.AddCallbacks();
        if (services.Any(service => service.ServiceType == typeof(CallbackPlatform<TOptions>))) return services;
        services.AddSingleton(platform).AddOptions<TOptions>().BindConfiguration(platform.Section).ValidateDataAnnotations()
            .Validate(options => HostRule.IsBase(platform.BaseAddress(options)), $"{platform.Section}:BaseAddress 须是 https 地址，本机上的可以是 http")
            .ValidateOnStart();
        return services.AllowOutbound(provider => HostsOf(platform, provider.GetRequiredService<IOptions<TOptions>>().Value));
    }

    /// <summary>Gives a channel's messages their turns, and its replies a way back.</summary>
    public static IServiceCollection AddOutbound<T>(this IServiceCollection services, string channel, ChannelCapabilities capabilities) where T : class, IOutboundChannel =>
        services.AddSingleton(new DispatchedChannel(channel) { Capabilities = capabilities }).AddSingleton<IOutboundChannel, T>();

    /// <summary>Opens a callback's address, where its platform is on. What comes is vouched for by its signature, which the channel looks at.</summary>
    /// <param name="endpoints">The host's.</param>
    /// <param name="path">The address.</param>
    /// <param name="receive">What takes in messages.</param>
    /// <param name="verify">What answers the platform when the address is set there; null where it asks in a message.</param>
    public static IEndpointRouteBuilder MapCallback<TOptions>(this IEndpointRouteBuilder endpoints, string path, Delegate receive, Delegate? verify = null) where TOptions : class
    {
        if (endpoints.ServiceProvider.GetService<CallbackPlatform<TOptions>>() is null) return endpoints;
        if (verify is not null) endpoints.MapGet(path, verify).AllowAnonymous();
        endpoints.MapPost(path, receive).AllowAnonymous().DisableAntiforgery();
        return endpoints;
    }

    private static IEnumerable<HostRule> HostsOf<TOptions>(CallbackPlatform<TOptions> platform, TOptions options) where TOptions : class =>
        [.. platform.BaseAddress(options) is { } address ? [HostRule.Of(address)] : Array.Empty<HostRule>(), .. platform.MoreHosts(options)];
}
