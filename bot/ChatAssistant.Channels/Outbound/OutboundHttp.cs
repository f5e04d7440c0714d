using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Channels.Outbound;

/// <summary>
/// The one way out: every call a channel makes goes through the client of this name. It reaches only hosts that are listed, never this machine
/// or the network behind it unless that is said, follows no redirect, gives up in time and leaves alone who keeps failing.
/// </summary>
public static class OutboundHttp
{
    /// <summary>What to ask <see cref="IHttpClientFactory"/> for. For a WebSocket, ask <see cref="IHttpMessageHandlerFactory"/>.</summary>
    public const string ClientName = "outbound";

    /// <summary>Set on a request that may be sent twice without harm though it is no GET.</summary>
    public static readonly HttpRequestOptionsKey<bool> MayRepeat = new("ChatAssistant.MayRepeat");

    /// <summary>A call after that makes a connection of its own, and asks anew for the address of the host.</summary>
    private static readonly TimeSpan ConnectionsLast = TimeSpan.FromMinutes(2);

    /// <summary>Lets the addresses of a channel's settings be reached. <paramref name="rules"/> is asked once.</summary>
    public static IServiceCollection AllowOutbound(this IServiceCollection services, Func<IServiceProvider, IEnumerable<HostRule>> rules) =>
        services.AddSingleton(provider => new OutboundDestinations([.. rules(provider)]));

    internal static IServiceCollection AddOutboundHttp(this IServiceCollection services)
    {
        services.AddOptions<OutboundOptions>().BindConfiguration(OutboundOptions.Section).ValidateDataAnnotations()
            .Validate(options => options.Hosts.Concat(options.IntranetHosts).All(entry => HostRule.Parse(entry) is not null), OutboundOptions.WrongHost)
            .ValidateOnStart();
        services.AddSingleton<AllowedHosts>().AddSingleton<GuardedConnection>().AddSingleton<Circuits>();
        services.TryAddSingleton<IHostResolver, HostResolver>();
        services.AddOutboundClient(ClientName, provider => provider.GetRequiredService<IOptions<OutboundOptions>>().Value.AnswerWithin);
        return services;
    }

    /// <summary>The same under another name and with another limit of time, for a library that asks for it so.</summary>
    internal static IHttpClientBuilder AddOutboundClient(this IServiceCollection services, string name, Func<IServiceProvider, TimeSpan> within) => services
        .AddHttpClient(name, (provider, client) =>
        {
            client.Timeout = within(provider);
            client.MaxResponseContentBufferSize = provider.GetRequiredService<IOptions<OutboundOptions>>().Value.LargestAnswer;
        })
        // What is called is an address of a person's conversation, and some carry a token.
        .RemoveAllLoggers()
        // Connections have an end of their own; one for the handlers is a timer that keeps a stopped service in memory.
        .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        .ConfigurePrimaryHttpMessageHandler(Connecting)
        .AddHttpMessageHandler(provider => new OutboundGuard(provider.GetRequiredService<AllowedHosts>()))
        .AddHttpMessageHandler(provider => new BrokenCircuit(provider.GetRequiredService<Circuits>()));

    private static SocketsHttpHandler Connecting(IServiceProvider provider) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        // A proxy would connect in our place, past all that is looked at here.
        UseProxy = false,
        PooledConnectionLifetime = ConnectionsLast,
        ConnectTimeout = provider.GetRequiredService<IOptions<OutboundOptions>>().Value.ConnectWithin,
        ConnectCallback = provider.GetRequiredService<GuardedConnection>().ConnectAsync,
    };
}
