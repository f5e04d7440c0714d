using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.DingTalk.Dedicated;
using ChatAssistant.Channels.DingTalk.Stream;
using ChatAssistant.Channels.States;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.DingTalk;

public static class DingTalkRegistration
{
    internal static CallbackPlatform<DingTalkOptions> Platform { get; } = new(
        DingTalkOptions.Section,
        [nameof(DingTalkOptions.AppKey), nameof(DingTalkOptions.AppSecret), nameof(DingTalkOptions.RobotCode)],
        options => options.BaseAddress)
    {
        MoreHosts = DingTalkHosts.Named,
    };

    /// <summary>Adds the robot, when an application is set. The host adds <see cref="IReplayGuard"/>.</summary>
    public static IServiceCollection AddDingTalkChannel(this IServiceCollection services, IConfiguration configuration) =>
        services.AddCallbackChannel(configuration, Platform, channel => channel
            .AddGateway(configuration).AddOutbound<DingTalkOutbound>(DingTalkChannel.Name, DingTalkChannel.Capabilities)
            .AddSingleton<DingTalkHosts>().AddSingleton<RobotSignature>().AddSingleton<DingTalkEvents>().AddSingleton<RobotActivities>()
            .AddSingleton<WebhookSending>().AddSingleton<RobotPictures>()
            .AddSingleton<StreamGateway>().AddSingleton<StreamFrames>().AddHostedService<StreamListener>()
            .CheckDingTalkOptions());

    /// <summary>By stream nothing is open to the outside.</summary>
    public static IEndpointRouteBuilder MapDingTalkChannel(this IEndpointRouteBuilder endpoints) =>
        endpoints.ServiceProvider.GetService<IOptions<DingTalkOptions>>()?.Value.Mode is DingTalkMode.Http
            ? endpoints.MapCallback<DingTalkOptions>(DingTalkChannel.Path, DingTalkEndpoint.ReceiveAsync)
            : endpoints;

    /// <summary>The API and how messages are pushed, of the kind of gateway that is set.</summary>
    private static IServiceCollection AddGateway(this IServiceCollection services, IConfiguration configuration) =>
        Enum.TryParse<DingTalkGateway>(configuration[$"{DingTalkOptions.Section}:{nameof(DingTalkOptions.Gateway)}"], ignoreCase: true, out var gateway) && gateway is DingTalkGateway.Dedicated
            ? services.AddSingleton<DingTalkApi>().AddSingleton<HmacAuth>().AddTokenHolder<DedicatedApi>().AddSingleton<IPushSending, WorkNotifications>()
            : services.AddTokenHolder<DingTalkApi>().AddSingleton<IPushSending, RobotSending>();

    private static IServiceCollection CheckDingTalkOptions(this IServiceCollection services)
    {
        services.AddOptions<DingTalkOptions>()
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
