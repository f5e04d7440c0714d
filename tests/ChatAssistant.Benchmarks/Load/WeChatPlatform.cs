using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Benchmarks.Load;

/// <summary>The calls of WeChat's that the service makes, on this machine: it gives tokens and takes every message.</summary>
internal sealed class WeChatPlatform : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _taken;

    private WeChatPlatform(WebApplication app)
    {
        _app = app;
        app.MapPost("/cgi-bin/stable_token", () => Results.Text("""{"access_token":"token-of-this-benchmark","expires_in":7200}""", "application/json"));
        app.MapPost("/cgi-bin/message/custom/send", Take);
    }

    public string Url => _app.Urls.Single();

    /// <summary>Messages that were sent later, since they found no way into the answer to their push.</summary>
    public int Taken => _taken;

    public static WeChatPlatform Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var platform = new WeChatPlatform(builder.Build());
        platform._app.Start();
        return platform;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private IResult Take()
    {
        Interlocked.Increment(ref _taken);
        return Results.Text("""{"errcode":0,"errmsg":"ok"}""", "application/json");
    }
}
