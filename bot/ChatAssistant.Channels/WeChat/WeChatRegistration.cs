using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.States;
using ChatAssistant.Channels.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.WeChat;

public static class WeChatRegistration
{
    /// <summary>Whether an account is set up.</summary>
    public static bool IsOn(IConfiguration configuration) => !string.IsNullOrEmpty(configuration[$"{WeChatOptions.Section}:{nameof(WeChatOptions.AppId)}"]);

    /// <summary>Adds the calls of the platform's API, where an account is set up: the command line needs no more.</summary>
    public static IServiceCollection AddWeChatApi(this IServiceCollection services, IConfiguration configuration)
    {
        if (!IsOn(configuration)) return services;
        services.AddOptions<WeChatOptions>().BindConfiguration(WeChatOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AllowOutbound(provider => Hosts(provider.GetRequiredService<IOptions<WeChatOptions>>().Value));
        services.AddCallbacks().AddSingleton(provider => new WeChatApi(
            provider.GetRequiredService<JsonCalls>(), provider.GetRequiredService<IOptions<WeChatOptions>>(), provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    /// <summary>Adds the official account, where one is set up. The API is added separately; the host adds <see cref="IReplyProgress"/>.</summary>
    public static IServiceCollection AddWeChatChannel(this IServiceCollection services, IConfiguration configuration)
    {
        if (!IsOn(configuration)) return services;
        services.AddSingleton(new DispatchedChannel(WeChatChannel.Name) { Capabilities = WeChatChannel.Capabilities });
        services.AddSingleton<ITokenHolder>(provider => provider.GetRequiredService<WeChatApi>()).AddSingleton<WeChatClock>().AddSingleton<WeChatSending>().AddSingleton<WeChatCallback>();
        services.AddSingleton<WeChatReplies>().AddSingleton<WeChatPushes>();
        services.AddSingleton<IOutboundChannel, WeChatOutbound>();
        return services;
    }

    public static IEndpointRouteBuilder MapWeChatChannel(this IEndpointRouteBuilder endpoints)
    {
        if (endpoints.ServiceProvider.GetService<WeChatPushes>() is null) return endpoints;
        endpoints.MapGet(WeChatChannel.Path, WeChatEndpoint.Verify).AllowAnonymous();
        endpoints.MapPost(WeChatChannel.Path, WeChatEndpoint.ReceiveAsync).AllowAnonymous().DisableAntiforgery();
        return endpoints;
    }

    private static IEnumerable<HostRule> Hosts(WeChatOptions options) =>
        [HostRule.Of(options.BaseAddress), .. options.PictureHosts.Select(host => HostRule.Parse(host)).OfType<HostRule>()];
}
