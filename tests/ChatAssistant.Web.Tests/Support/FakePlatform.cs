using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>The API of a messaging platform, on this machine. It notes every call and answers as the test says.</summary>
public sealed class FakePlatform : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<PlatformCall> _calls = new();

    private FakePlatform(WebApplication app)
    {
        _app = app;
        app.Run(ReceiveAsync);
    }

    /// <summary>Ends without a slash.</summary>
    public string Url => _app.Urls.Single();

    /// <summary>What is answered to a call; null is an empty object, and a fault thrown here is a 500.</summary>
    public Func<PlatformCall, JsonNode?> Answer { get; set; } = _ => null;

    /// <summary>The file that is served to a call, with its type; null where the call is answered with JSON.</summary>
    public Func<PlatformCall, (string Type, byte[] Content)?> File { get; set; } = _ => null;

    public IReadOnlyList<PlatformCall> Calls => [.. _calls];

    public static async Task<FakePlatform> StartAsync(Func<PlatformCall, JsonNode?> answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var platform = new FakePlatform(builder.Build()) { Answer = answer };
        await platform._app.StartAsync();
        return platform;
    }

    /// <summary>All calls to a path that fit, as soon as there are so many.</summary>
    public async Task<IReadOnlyList<PlatformCall>> WaitAsync(string path, int count = 1, Predicate<PlatformCall>? fits = null)
    {
        using var waiting = Patience.Begin();
        while (true)
        {
            var found = Calls.Where(call => call.Path == path && fits?.Invoke(call) is not false).ToList();
            if (found.Count >= count) return found;
            await Task.Delay(20, waiting.Token);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task ReceiveAsync(HttpContext context)
    {
        var raw = await new StreamReader(context.Request.Body).ReadToEndAsync();
        var headers = context.Request.Headers.ToDictionary(header => header.Key.ToLowerInvariant(), header => header.Value.ToString());
        var call = new PlatformCall(context.Request.Method, context.Request.Path, context.Request.QueryString.Value ?? "", headers, context.Request.HasJsonContentType() && raw.Length > 0 ? JsonNode.Parse(raw) : null, raw);
        _calls.Enqueue(call);
        if (File(call) is var (type, content))
        {
            context.Response.ContentType = type;
            await context.Response.Body.WriteAsync(content);
            return;
        }

        await context.Response.WriteAsJsonAsync(Answer(call) ?? new JsonObject());
    }
}
