using ChatAssistant.Channels.BotFramework.Manifests;
using ChatAssistant.Channels.Callbacks;
using ChatAssistant.Channels.Outbound;
using ChatAssistant.Channels.Outbox;
using ChatAssistant.Channels.States;
using ChatAssistant.Channels.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.BotFramework;

public static class BotFrameworkRegistration
{
    /// <summary>Adds the Bot Framework's endpoint and its Connector. Settings are the SDK's own: MicrosoftAppId and its siblings.</summary>
    public static IServiceCollection AddBotFrameworkChannel(this IServiceCollection services)
    {
        services.AddOptions<BotFrameworkOptions>().BindConfiguration(BotFrameworkOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkSettingsCheck>();
        services.AddSingleton(provider => new DispatchedChannel(BotFrameworkChannel.Name) { IsConfigured = HasIdentity(provider) });
        services.AllowOutbound(provider => ConnectorHosts.Of(provider.GetRequiredService<IConfiguration>()));
        // The SDK takes the client without a name.
        services.AddOutboundClient(Options.DefaultName, provider => provider.GetRequiredService<IOptions<BotFrameworkOptions>>().Value.SendWithin).AddHttpMessageHandler(_ => new ConnectorCalls());
        services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            CloudSettings.InForce(provider.GetRequiredService<IConfiguration>()),
            authConfiguration: Callers(provider.GetRequiredService<IOptions<BotFrameworkOptions>>().Value),
            httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
            logger: provider.GetRequiredService<ILogger<ConfigurationBotFrameworkAuthentication>>()));
        services.AddSingleton(provider => new CloudAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<CloudAdapter>>()));
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<CloudAdapter>());
        services.AddCallbacks().AddTokenHolder<ConnectorLogin>().AddSingleton<ServedChannels>().AddSingleton<SkillManifest>();
        services.AddSingleton<LocalCallers>().AddSingleton<InboxBot>().AddSingleton<IOutboundChannel, ConnectorChannel>();
        return services;
    }

    public static IEndpointRouteBuilder MapBotFrameworkChannel(this IEndpointRouteBuilder endpoints)
    {
        // Every method comes here, so that the adapter says 405 to those it does not take.
        endpoints.Map(BotFrameworkChannel.Path, MessagesEndpoint.ReceiveAsync).AllowAnonymous().DisableAntiforgery();
        endpoints.MapGet(SkillManifest.Path, SkillManifest.AnswerAsync).AllowAnonymous();
        return endpoints;
    }

    private static bool HasIdentity(IServiceProvider provider) =>
        !string.IsNullOrEmpty(provider.GetRequiredService<IConfiguration>()[BotFrameworkChannel.AppIdSetting]);

    /// <summary>Without any named, no other bot may call.</summary>
    private static AuthenticationConfiguration Callers(BotFrameworkOptions options) =>
        options.AllowedCallers.Count == 0 ? new() : new() { ClaimsValidator = new AllowedCallers(options.AllowedCallers) };
}
