using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace ChatAssistant.Sdk.BotFramework.Tests.Support;

/// <summary>
/// A bot behind a real endpoint.
/// </summary>
internal sealed class BotHost : IAsyncDisposable
{
    private static readonly HttpClient Http = new();

    private readonly LoopbackServer _server;

    private BotHost(CloudAdapter adapter, LoopbackServer server)
    {
        Adapter = adapter;
        _server = server;
    }

    public CloudAdapter Adapter { get; }

    public static async Task<BotHost> StartAsync(IBot bot, Dictionary<string, string?>? settings = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings ?? []).Build();
        var adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(configuration));
        var server = await LoopbackServer.StartAsync(
            context => adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        return new BotHost(adapter, server);
    }

    public async Task<(int Status, string Body)> PostAsync(string body, string? authorization = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _server.Url);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await SendAsync(request);
    }

    public async Task<(int Status, string Body)> GetAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, _server.Url);
        return await SendAsync(request);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private static async Task<(int Status, string Body)> SendAsync(HttpRequestMessage request)
    {
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("*/*"));
        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
