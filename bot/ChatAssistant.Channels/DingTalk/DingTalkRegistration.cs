using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.DingTalk.Dedicated;
using ChatAssistant.Channels.DingTalk.Stream;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.States;
using ChatAssistant.Channels.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DingTalk;

public static class DingTalkRegistration
{
    /// <summary>Adds the robot, when an application is set. The host adds <see cref="IReplayGuard"/>.</summary>
    public static IServiceCollection AddDingTalkChannel(this IServiceCollection services, IConfiguration configuration)
    {
        if (!ChannelSetting.IsSet(configuration, DingTalkOptions.Section, nameof(DingTalkOptions.AppKey))) return services;
        services.AddDingTalkOptions().AllowOutbound(provider => provider.GetRequiredService<DingTalkHosts>().All);
        services.AddCallbacks().AddSingleton<DingTalkHosts>().AddSingleton<RobotSignature>().AddSingleton<DingTalkEvents>().AddSingleton<RobotActivities>();
        services.AddSingleton(new DispatchedChannel(DingTalkChannel.Name) { Capabilities = DingTalkChannel.Capabilities });
        services.AddGateway(configuration).AddSingleton<WebhookSending>().AddSingleton<RobotPictures>().AddSingleton<IOutboundChannel, DingTalkOutbound>();
        services.AddSingleton<StreamGateway>().AddSingleton<StreamFrames>().AddHostedService<StreamListener>();
        return services;
    }

    /// <summary>By stream nothing is open to the outside.</summary>
    public static IEndpointRouteBuilder MapDingTalkChannel(this IEndpointRouteBuilder endpoints)
    {
        if (endpoints.ServiceProvider.GetService<RobotSignature>() is null) return endpoints;
        if (endpoints.ServiceProvider.GetRequiredService<IOptions<DingTalkOptions>>().Value.Mode is DingTalkMode.Http)
            endpoints.MapPost(DingTalkChannel.Path, DingTalkEndpoint.ReceiveAsync).AllowAnonymous().DisableAntiforgery();
        return endpoints;
    }

    /// <summary>The API and how messages are pushed, of the kind of gateway that is set.</summary>
    private static IServiceCollection AddGateway(this IServiceCollection services, IConfiguration configuration) =>
        Enum.TryParse<DingTalkGateway>(configuration[$"{DingTalkOptions.Section}:{nameof(DingTalkOptions.Gateway)}"], ignoreCase: true, out var gateway) && gateway is DingTalkGateway.Dedicated
            ? services.AddSingleton<DingTalkApi>().AddSingleton<HmacAuth>().AddTokenHolder<DedicatedApi>().AddSingleton<IPushSending, WorkNotifications>()
            : services.AddTokenHolder<DingTalkApi>().AddSingleton<IPushSending, RobotSending>();

    private static IServiceCollection AddDingTalkOptions(this IServiceCollection services)
    {
        services.AddChannelOptions<DingTalkOptions>(DingTalkOptions.Section, options => options.BaseAddress)
            .Configure<IConfiguration>((options, configuration) =>
            {
                options.SessionWebhookHosts = Listed(configuration, nameof(DingTalkOptions.SessionWebhookHosts)) ?? options.SessionWebhookHosts;
                options.StreamHosts = Listed(configuration, nameof(DingTalkOptions.StreamHosts)) ?? options.StreamHosts;
                options.PictureHosts = Listed(configuration, nameof(DingTalkOptions.PictureHosts)) ?? options.PictureHosts;
            })
            .Validate(options => DingTalkHosts.AreHosts(options.SessionWebhookHosts), $"{DingTalkOptions.Section}:SessionWebhookHosts {DingTalkHosts.WrongHost}")
            .Validate(options => DingTalkHosts.AreHosts(options.StreamHosts), $"{DingTalkOptions.Section}:StreamHosts {DingTalkHosts.WrongHost}")
            .Validate(options => DingTalkHosts.AreHosts(options.PictureHosts), $"{DingTalkOptions.Section}:PictureHosts {DingTalkHosts.WrongHost}")
            .Validate(IsWholeGateway, $"{DingTalkOptions.Section}:Gateway 是 Dedicated 时，BaseAddress、TenantId、ClientIp 和 ClientMac 都要设置，Mode 只能是 Http")
            .Validate(options => options.Token is { Length: > 0 } == options.EncodingAESKey is { Length: > 0 }, $"{DingTalkOptions.Section}:Token 和 EncodingAESKey 要一起设置");
        return services;
    }

    /// <summary>A dedicated gateway has no usual address, and none is known to open streams.</summary>
    private static bool IsWholeGateway(DingTalkOptions options) => options.Gateway is DingTalkGateway.Public
        || (options is { TenantId.Length: > 0, ClientIp.Length: > 0, ClientMac.Length: > 0, Mode: DingTalkMode.Http } && options.BaseAddress != new DingTalkOptions().BaseAddress);

    /// <summary>A list written item by item, as JSON files have it.</summary>
    private static string? Listed(IConfiguration configuration, string name)
    {
        var items = configuration.GetSection($"{DingTalkOptions.Section}:{name}").GetChildren().Select(item => item.Value).ToList();
        return items.Count == 0 ? null : string.Join(',', items);
    }
}
