using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.States;
using ChatAssistant.Channels.Turns;
using ChatAssistant.Channels.WeCom.Kf;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.WeCom;

public static class WeComRegistration
{
    /// <summary>Adds the application and 微信客服, when an enterprise is set. The host adds <see cref="ISyncCursors"/>.</summary>
    public static IServiceCollection AddWeComChannel(this IServiceCollection services, IConfiguration configuration)
    {
        if (!ChannelSetting.IsSet(configuration, WeComOptions.Section, nameof(WeComOptions.CorpId))) return services;
        services.AddChannelOptions<WeComOptions>(WeComOptions.Section, options => options.BaseAddress);
        services.AllowOutbound(provider => [HostRule.Of(provider.GetRequiredService<IOptions<WeComOptions>>().Value.BaseAddress)]);
        services.AddCallbacks().AddSingleton<WeComCallback>().AddSingleton<WeComMessages>().AddSingleton<WeComPictures>().AddTokenHolder<WeComApi>();
        services.AddSingleton(new DispatchedChannel(WeComChannel.Name) { Capabilities = WeComChannel.Capabilities });
        services.AddSingleton(new DispatchedChannel(KfChannel.Name) { Capabilities = KfChannel.Capabilities });
        services.AddSingleton<IOutboundChannel, WeComOutbound>().AddSingleton<IOutboundChannel, KfOutbound>();
        services.AddSingleton<KfNotices>().AddSingleton<KfIntake>().AddSingleton<KfFetching>().AddHostedService<KfSync>();
        return services;
    }

    public static IEndpointRouteBuilder MapWeComChannel(this IEndpointRouteBuilder endpoints)
    {
        if (endpoints.ServiceProvider.GetService<WeComCallback>() is null) return endpoints;
        foreach (var path in new[] { WeComChannel.Path, KfChannel.Path })
        {
            endpoints.MapGet(path, WeComEndpoint.Verify).AllowAnonymous();
            endpoints.MapPost(path, WeComEndpoint.ReceiveAsync).AllowAnonymous().DisableAntiforgery();
        }

        return endpoints;
    }
}
