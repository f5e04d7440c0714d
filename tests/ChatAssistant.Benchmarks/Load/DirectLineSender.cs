using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatAssistant.Benchmarks.Load;

/// <summary>Messages over Direct Line's REST calls, as a program of the office sends them.</summary>
internal sealed class DirectLineSender : ILoadSender
{
    private const string Secret = "known-to-this-benchmark-and-nobody-else";
    private const string Prefix = "v3/directline/conversations";

    private readonly HttpClient _http = new(new SocketsHttpHandler());
    private readonly List<string> _conversations = [];

    public IReadOnlyList<string> Settings { get; } = [$"--Channels:DirectLine:Secret={Secret}"];

    public string? Remarks => null;

    public async Task OpenAsync(Uri address, int conversations)
    {
        _http.BaseAddress = address;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Secret);
        for (var number = 0; number < conversations; number++)
        {
            using var started = await _http.PostAsJsonAsync(Prefix, new { user = new { id = $"dl_{number}" } });
            _conversations.Add((string)(await started.Content.ReadFromJsonAsync<JsonObject>())!["conversationId"]!);
        }
    }

    public byte[] RequestOf(int number, string text)
    {
        var message = new { type = "message", text, from = new { id = "any" }, channelData = new { clientActivityID = $"m{number}" } };
        return ReadyRequest.Post(_http.BaseAddress!, $"{Prefix}/{ConversationOf(number)}/activities", $"Authorization: Bearer {Secret}\r\nContent-Type: application/json\r\n", JsonSerializer.Serialize(message));
    }

    public bool IsAcknowledged(LoadAnswer answer) => LoadStatus.IsAcknowledged(answer);

    public string MessageIdOf(int number) => $"{ConversationOf(number)}/sent/m{number}";

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    private string ConversationOf(int number) => _conversations[number % _conversations.Count];
}
