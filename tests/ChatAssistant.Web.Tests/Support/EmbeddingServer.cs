using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>
/// An endpoint that speaks as OpenAI's does, on this machine. Its model counts pairs of characters and knows some words that mean the same,
/// so that what it says can be foretold.
/// </summary>
public sealed class EmbeddingServer : IAsyncDisposable
{
    private const int Dimensions = 2048;

    /// <summary>Characters that say little of what a text is about.</summary>
    private const string Particles = "的了吗要在是有不和我能会得个这那你他什么怎么办咋";

    private static readonly (string Said, string Meant)[] SameMeaning = [("旺财", "养狗"), ("戳", "定期给狗打狂犬病疫苗，凭免疫证明办养犬登记")];

    private readonly WebApplication _app;
    private readonly ConcurrentQueue<string> _read = [];

    private EmbeddingServer(WebApplication app)
    {
        _app = app;
        app.MapPost("/v1/embeddings", AnswerAsync);
    }

    public string Endpoint => $"{_app.Urls.Single()}/v1/";

    /// <summary>Every text it was given.</summary>
    public IReadOnlyCollection<string> Read => _read;

    public string? Authorization { get; private set; }

    /// <summary>How it answers; well, unless told otherwise.</summary>
    public Func<HttpContext, IReadOnlyList<string>, Task> Answering { get; set; } = AnswerWellAsync;

    public static async Task<EmbeddingServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new EmbeddingServer(builder.Build());
        await server._app.StartAsync();
        return server;
    }

    public Task StopAsync() => _app.StopAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    public static Task AnswerWellAsync(HttpContext context, IReadOnlyList<string> texts) =>
        // In another order than asked, as an endpoint may.
        context.Response.WriteAsJsonAsync(new { data = texts.Select((text, index) => new { index, embedding = VectorOf(text) }).Reverse() });

    private async Task AnswerAsync(HttpContext context)
    {
        var asked = (await JsonNode.ParseAsync(context.Request.Body))!;
        var texts = asked["input"].Deserialize<List<string>>()!;
        Authorization = context.Request.Headers.Authorization;
        foreach (var text in texts) _read.Enqueue(text);
        await Answering(context, texts);
    }

    private static float[] VectorOf(string text)
    {
        foreach (var (said, meant) in SameMeaning) text = text.Replace(said, meant, StringComparison.Ordinal);
        var vector = new float[Dimensions];
        for (var at = 0; at + 1 < text.Length; at++)
            if (Says(text[at]) && Says(text[at + 1])) vector[(text[at] * 31 + text[at + 1]) % Dimensions]++;

        return Array.ConvertAll(vector, count => 0.001f + MathF.Sqrt(count));
    }

    private static bool Says(char character) => char.IsLetter(character) && !Particles.Contains(character, StringComparison.Ordinal);
}
