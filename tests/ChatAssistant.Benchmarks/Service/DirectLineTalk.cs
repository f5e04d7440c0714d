using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace ChatAssistant.Benchmarks.Service;

/// <summary>One person's conversation over Direct Line, as the web page holds it.</summary>
internal sealed class DirectLineTalk : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HttpClient _http = new();
    private readonly ClientWebSocket _stream = new();
    private readonly byte[] _buffer = new byte[256 * 1024];
    private Uri _activities = null!;

    public static async Task<DirectLineTalk> OpenAsync(Uri address)
    {
        var talk = new DirectLineTalk();
        var token = await (await talk._http.PostAsync(new Uri(address, "webchat/token"), null)).Content.ReadFromJsonAsync<JsonObject>();
        talk._http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string?)token!["token"]);
        var started = await (await talk._http.PostAsync(new Uri(address, "v3/directline/conversations"), null)).Content.ReadFromJsonAsync<JsonObject>();
        talk._activities = new Uri(address, $"v3/directline/conversations/{(string?)started!["conversationId"]}/activities");
        await talk._stream.ConnectAsync(new Uri((string)started["streamUrl"]!), CancellationToken.None);
        await talk.NextReplyAsync();
        return talk;
    }

    /// <returns>Milliseconds from posting the question until its answer was read from the stream.</returns>
    public async Task<double> AskAsync(string question)
    {
        var begun = Stopwatch.GetTimestamp();
        using var posted = await _http.PostAsJsonAsync(_activities, new { type = "message", text = question, from = new { id = "any" } });
        posted.EnsureSuccessStatusCode();
        await NextReplyAsync();
        return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        _stream.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task NextReplyAsync()
    {
        using var waiting = new CancellationTokenSource(Patience);
        while (true)
        {
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await _stream.ReceiveAsync(_buffer.AsMemory(length), waiting.Token);
                length += part.Count;
            }
            while (!part.EndOfMessage);

            if (length > 0 && HasReply(JsonNode.Parse(_buffer.AsSpan(0, length))!["activities"]!.AsArray())) return;
        }
    }

    private static bool HasReply(JsonArray activities) =>
        activities.Any(activity => activity!["type"]!.GetValue<string>() == "message" && activity["channelData"]?["chatAssistant"] is not null);
}
