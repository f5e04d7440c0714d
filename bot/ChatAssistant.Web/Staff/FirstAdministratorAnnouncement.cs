using ChatAssistant.Bot.Replies;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ChatAssistant.Web.Staff;

/// <summary>Announces the setup link when the service has begun to serve, so that the link already works when it is read.</summary>
internal sealed class FirstAdministratorAnnouncement(IServiceScopeFactory scopes, IServer server) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FirstAdministrator>().AnnounceAsync(Site(), Console.Out, cancellationToken);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private Uri Site()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        return address is null ? SiteOptions.DefaultUrl : Reachable(BindingAddress.Parse(address));
    }

    /// <summary>A server that listens everywhere is reached, from where its output is read, on this machine.</summary>
    private static Uri Reachable(BindingAddress address)
    {
        var host = address.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "127.0.0.1" : address.Host;
        return new UriBuilder(address.Scheme, host, address.Port, $"{address.PathBase}/").Uri;
    }
}
