using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Newtonsoft.Json.Linq;

namespace ChatAssistant.Sdk.BotFramework.Tests.Support;

/// <summary>
/// The other side of the Connector API: writes down what it is asked, and says yes unless told otherwise.
/// </summary>
internal sealed class ChannelService : IAsyncDisposable
{
    private LoopbackServer _server = null!;

    public string Url => _server.Url;

    public List<ConnectorCall> Calls { get; } = [];

    /// <summary>
    /// What the next calls are answered with; after them, 200.
    /// </summary>
    public Queue<int> Statuses { get; } = [];

    public static async Task<ChannelService> StartAsync()
    {
        var service = new ChannelService();
        service._server = await LoopbackServer.StartAsync(service.AnswerAsync);
        return service;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var headers = context.Request.Headers;
        Calls.Add(new ConnectorCall(
            context.Request.Method,
            context.Features.Get<IHttpRequestFeature>()!.RawTarget,
            headers.Authorization.ToString(),
            headers["x-ms-conversation-id"].ToString(),
            body.Length > 0 ? JObject.Parse(body) : []));
        context.Response.StatusCode = Statuses.TryDequeue(out var status) ? status : 200;
        await context.Response.WriteAsync("""{"id":"r1"}""");
    }
}
