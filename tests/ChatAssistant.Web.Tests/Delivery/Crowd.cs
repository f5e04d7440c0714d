using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Delivery;

/// <summary>A channel with many conversations, which delivers each message until it is acknowledged, and some of them again after that.</summary>
internal sealed class Crowd
{
    private readonly DirectLineClient _client;
    private readonly IReadOnlyList<string> _conversations;
    private int _acknowledged;

    private Crowd(DirectLineClient client, IReadOnlyList<string> conversations) => (_client, _conversations) = (client, conversations);

    public static async Task<Crowd> OpenAsync(HttpClient http, int conversations)
    {
        var client = new DirectLineClient(http, RunningService.Secret);
        var ids = new List<string>();
        for (var number = 0; number < conversations; number++)
        {
            var started = await client.PostAsync("conversations", new JsonObject { ["user"] = new JsonObject { ["id"] = $"dl_{number}" } });
            ids.Add(started.Text("conversationId")!);
        }

        return new(client, ids);
    }

    /// <summary>The id under which a message is stored.</summary>
    public string MessageIdOf(int message) => $"{ConversationOf(message)}/sent/m{message}";

    public async Task DeliverAsync(IEnumerable<int> deliveries, int atOnce, CancellationToken cancellationToken)
    {
        var waiting = new ConcurrentQueue<int>(deliveries);
        await Task.WhenAll(Enumerable.Range(0, atOnce).Select(_ => Task.Run(async () =>
        {
            while (waiting.TryDequeue(out var message))
            {
                while (!await IsTakenAsync(message)) await Task.Delay(50, cancellationToken);
                Interlocked.Increment(ref _acknowledged);
            }
        }, cancellationToken)));
    }

    public async Task WhenAcknowledgedAsync(int count, CancellationToken cancellationToken)
    {
        while (Volatile.Read(ref _acknowledged) < count) await Task.Delay(5, cancellationToken);
    }

    private async Task<bool> IsTakenAsync(int message)
    {
        var activity = Chat.Message("谢谢");
        activity["channelData"] = new JsonObject { ["clientActivityID"] = $"m{message}" };
        try
        {
            return (await _client.PostAsync($"conversations/{ConversationOf(message)}/activities", activity)).Status is HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            // Killed in the midst of it: whether it was stored, nobody knows.
            return false;
        }
    }

    private string ConversationOf(int message) => _conversations[message % _conversations.Count];
}
