using ChatAssistant.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>The real service, in this process, on a port of its own.</summary>
public sealed class RunningService : IAsyncDisposable
{
    /// <summary>The Direct Line secret of every service started here.</summary>
    public const string Secret = "known-to-these-tests-and-nobody-else";

    private readonly WebApplication _app;
    private readonly ScratchFolder? _own;

    private RunningService(WebApplication app, ScratchFolder? own)
    {
        (_app, _own) = (app, own);
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Http = new HttpClient { BaseAddress = Address };
    }

    public Uri Address { get; }

    /// <summary>Calls the service; paths without a slash in front are taken from its address.</summary>
    public HttpClient Http { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>A service on a folder of its own.</summary>
    public static async Task<RunningService> StartAsync(params string[] settings)
    {
        var folder = new ScratchFolder();
        return new RunningService(await StartAsync(folder.Path, null, settings), folder);
    }

    /// <summary>A service on a folder of its own that believes a clock.</summary>
    public static async Task<RunningService> StartAsync(TimeProvider clock, params string[] settings)
    {
        var folder = new ScratchFolder();
        return new RunningService(await StartAsync(folder.Path, services => services.AddSingleton(clock), settings), folder);
    }

    /// <summary>A service on a folder that outlives it.</summary>
    public static async Task<RunningService> StartOnAsync(ScratchFolder folder, params string[] settings) =>
        new(await StartAsync(folder.Path, null, settings), null);

    /// <summary>A service on a folder that outlives it, with services of the test's.</summary>
    public static async Task<RunningService> StartOnAsync(ScratchFolder folder, Action<IServiceCollection> configure, params string[] settings) =>
        new(await StartAsync(folder.Path, configure, settings), null);

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _own?.Dispose();
    }

    private static async Task<WebApplication> StartAsync(string folder, Action<IServiceCollection>? configure, string[] settings)
    {
        string[] arguments =
        [
            "--urls=http://127.0.0.1:0",
            "--Logging:LogLevel:Default=Error",
            "--Logging:LogLevel:Microsoft=Error",
            "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Error",
            $"--Channels:DirectLine:Secret={Secret}",
            .. settings,
        ];
        var app = await AssistantHost.CreateServiceAsync(new HostSettings(folder, arguments) { Configure = Configure }, CancellationToken.None);
        try
        {
            await app.StartAsync();
            return app;
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }

        void Configure(IServiceCollection services)
        {
            services.AddQuickPasswords();
            configure?.Invoke(services);
        }
    }
}
