using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.States;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Channels.Feishu;

public static class FeishuRegistration
{
    internal static CallbackPlatform<FeishuOptions> Platform { get; } = new(
        FeishuOptions.Section,
        [nameof(FeishuOptions.AppId), nameof(FeishuOptions.AppSecret), nameof(FeishuOptions.EncryptKey), nameof(FeishuOptions.VerificationToken)],
        options => options.BaseAddress);

    /// <summary>Adds the robot, when an application is set.</summary>
    public static IServiceCollection AddFeishuChannel(this IServiceCollection services, IConfiguration configuration) =>
        services.AddCallbackChannel(configuration, Platform, channel => channel
            .AddTokenHolder<FeishuApi>().AddOutbound<FeishuOutbound>(FeishuChannel.Name, FeishuChannel.Capabilities)
            .AddSingleton<FeishuCallback>().AddSingleton<FeishuActivities>().AddSingleton<FeishuPictures>());

    public static IEndpointRouteBuilder MapFeishuChannel(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapCallback<FeishuOptions>(FeishuChannel.Path, FeishuEndpoint.ReceiveAsync);
}
