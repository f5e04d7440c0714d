using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.States;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.WeChat;

public static class WeChatRegistration
{
    internal static CallbackPlatform<WeChatOptions> Platform { get; } =
        new(WeChatOptions.Section, [nameof(WeChatOptions.AppId), nameof(WeChatOptions.Token)], options => options.BaseAddress)
        {
            MoreHosts = options => options.PictureHosts.Select(host => HostRule.Parse(host)).OfType<HostRule>(),
        };

    /// <summary>Whether an account is set up.</summary>
    public static bool IsOn(IConfiguration configuration) => Platform.IsOn(configuration);

    /// <summary>Adds the calls of the platform's API, where an account is set up: the command line needs no more.</summary>
    public static IServiceCollection AddWeChatApi(this IServiceCollection services, IConfiguration configuration)
    {
        if (!IsOn(configuration)) return services;
        return services.AddPlatform(Platform).AddSingleton(provider => new WeChatApi(
            provider.GetRequiredService<JsonCalls>(), provider.GetRequiredService<IOptions<WeChatOptions>>(), provider.GetRequiredService<TimeProvider>()));
    }

    /// <summary>Adds the official account, where one is set up. The API is added separately; the host adds <see cref="IReplyProgress"/>.</summary>
    public static IServiceCollection AddWeChatChannel(this IServiceCollection services, IConfiguration configuration) =>
        services.AddCallbackChannel(configuration, Platform, channel => channel
            .AddSingleton<ITokenHolder>(provider => provider.GetRequiredService<WeChatApi>())
            .AddOutbound<WeChatOutbound>(WeChatChannel.Name, WeChatChannel.Capabilities)
            .AddSingleton<WeChatClock>().AddSingleton<WeChatSending>().AddSingleton<WeChatCallback>().AddSingleton<WeChatReplies>().AddSingleton<WeChatPushes>());

    public static IEndpointRouteBuilder MapWeChatChannel(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapCallback<WeChatOptions>(WeChatChannel.Path, WeChatEndpoint.ReceiveAsync, WeChatEndpoint.Verify);
}
