using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>The side of a channel that takes the bot's replies, on this machine.</summary>
public sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly BlockingCollection<ConnectorCall> _calls = [];
    private int _refusals;
    private int _status;

    private FakeConnector(WebApplication app)
    {
        _app = app;
        app.Run(ReceiveAsync);
    }

    /// <summary>What activities name as the place to answer to; ends with a slash.</summary>
    public string ServiceUrl => $"{_app.Urls.Single()}/";

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new FakeConnector(builder.Build());
        await connector._app.StartAsync();
        return connector;
    }

    /// <summary>Answers the next calls with 503, or as told.</summary>
    public void RefuseNext(int calls, int status = StatusCodes.Status503ServiceUnavailable) => (_status, _refusals) = (status, calls);

    /// <summary>The header by which it could know a message again, of each call in order, refused or not.</summary>
    public ConcurrentQueue<string> IdempotencyKeys { get; } = [];

    /// <summary>The next call that was taken.</summary>
    public Task<ConnectorCall> NextAsync() => Task.Run(() =>
        _calls.TryTake(out var call, Patience.Longest) ? call : throw new TimeoutException("The Connector was not called."));

    /// <summary>Whether nothing is called for a while.</summary>
    public Task<bool> IsQuietAsync() => Task.Run(() => !_calls.TryTake(out _, TimeSpan.FromMilliseconds(1500)));

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _calls.Dispose();
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        IdempotencyKeys.Enqueue(context.Request.Headers["Idempotency-Key"].ToString());
        if (Interlocked.Decrement(ref _refusals) >= 0)
        {
            context.Response.StatusCode = _status;
            return;
        }

        var body = await JsonNode.ParseAsync(context.Request.Body);
        var path = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        _calls.Add(new ConnectorCall(context.Request.Method, path, context.Request.Headers["x-ms-conversation-id"].ToString(), body!));
        await context.Response.WriteAsJsonAsync(new { id = "r1" });
    }
}
