using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.States;
using ChatAssistant.Channels.WeCom.Kf;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Channels.WeCom;

public static class WeComRegistration
{
    internal static CallbackPlatform<WeComOptions> Platform { get; } = new(
        WeComOptions.Section,
        [nameof(WeComOptions.CorpId), nameof(WeComOptions.AgentId), nameof(WeComOptions.Token), nameof(WeComOptions.EncodingAESKey), nameof(WeComOptions.Secret)],
        options => options.BaseAddress);

    /// <summary>Adds the application and 微信客服, when an enterprise is set. The host adds <see cref="ISyncCursors"/>.</summary>
    public static IServiceCollection AddWeComChannel(this IServiceCollection services, IConfiguration configuration) =>
        services.AddCallbackChannel(configuration, Platform, channel => channel
            .AddTokenHolder<WeComApi>()
            .AddOutbound<WeComOutbound>(WeComChannel.Name, WeComChannel.Capabilities).AddOutbound<KfOutbound>(KfChannel.Name, KfChannel.Capabilities)
            .AddSingleton<WeComCallback>().AddSingleton<WeComMessages>().AddSingleton<WeComPictures>()
            .AddSingleton<KfNotices>().AddSingleton<KfIntake>().AddSingleton<KfFetching>().AddHostedService<KfSync>());

    /// <summary>Both are signed and opened alike; what is for which stands in the message.</summary>
    public static IEndpointRouteBuilder MapWeComChannel(this IEndpointRouteBuilder endpoints) => endpoints
        .MapCallback<WeComOptions>(WeComChannel.Path, WeComEndpoint.ReceiveAsync, WeComEndpoint.Verify)
        .MapCallback<WeComOptions>(KfChannel.Path, WeComEndpoint.ReceiveAsync, WeComEndpoint.Verify);
}
