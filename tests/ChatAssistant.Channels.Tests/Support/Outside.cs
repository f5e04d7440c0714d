using ChatAssistant.Channels.Outbound;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ChatAssistant.Channels.Tests.Support;

/// <summary>The way out as the service builds it, with settings and names of the test's.</summary>
internal sealed class Outside : IDisposable
{
    private readonly ServiceProvider _services;

    public Outside(IHostResolver resolver, params string[] settings)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(Setting)).Build());
        services.AddSingleton(TimeProvider.System).AddSingleton(resolver).AddOutboundHttp();
        _services = services.BuildServiceProvider();
    }

    public async Task<HttpResponseMessage> GetAsync(Uri address)
    {
        using var client = _services.GetRequiredService<IHttpClientFactory>().CreateClient(OutboundHttp.ClientName);
        return await client.GetAsync(address, TestContext.Current.CancellationToken);
    }

    public async Task<HttpResponseMessage> PostAsync(Uri address)
    {
        using var client = _services.GetRequiredService<IHttpClientFactory>().CreateClient(OutboundHttp.ClientName);
        using var content = new StringContent("{}");
        return await client.PostAsync(address, content, TestContext.Current.CancellationToken);
    }

    public void Dispose() => _services.Dispose();

    private static KeyValuePair<string, string?> Setting(string setting)
    {
        var at = setting.IndexOf('=', StringComparison.Ordinal);
        return new(setting[..at], setting[(at + 1)..]);
    }
}
