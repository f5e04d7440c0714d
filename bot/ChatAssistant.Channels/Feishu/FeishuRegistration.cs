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

namespace ChatAssistant.Channels.Feishu;

public static class FeishuRegistration
{
    /// <summary>Adds the robot, when an application is set.</summary>
    public static IServiceCollection AddFeishuChannel(this IServiceCollection services, IConfiguration configuration)
    {
        if (!ChannelSetting.IsSet(configuration, FeishuOptions.Section, nameof(FeishuOptions.AppId))) return services;
        services.AddChannelOptions<FeishuOptions>(FeishuOptions.Section, options => options.BaseAddress);
        services.AllowOutbound(provider => [HostRule.Of(provider.GetRequiredService<IOptions<FeishuOptions>>().Value.BaseAddress)]);
        services.AddCallbacks().AddSingleton<FeishuCallback>().AddSingleton<FeishuActivities>().AddSingleton<FeishuPictures>().AddTokenHolder<FeishuApi>();
        services.AddSingleton(new DispatchedChannel(FeishuChannel.Name) { Capabilities = FeishuChannel.Capabilities });
        return services.AddSingleton<IOutboundChannel, FeishuOutbound>();
    }

    public static IEndpointRouteBuilder MapFeishuChannel(this IEndpointRouteBuilder endpoints)
    {
        if (endpoints.ServiceProvider.GetService<FeishuCallback>() is null) return endpoints;
        endpoints.MapPost(FeishuChannel.Path, FeishuEndpoint.ReceiveAsync).AllowAnonymous().DisableAntiforgery();
        return endpoints;
    }
}
