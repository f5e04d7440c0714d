using System.Net;
using System.Text.Json.Nodes;

namespace ChatAssistant.Web.Tests.Support;

/// <summary>One person's conversation over Direct Line.</summary>
public sealed class Chat
{
    private Chat(DirectLineClient client, Answer started) =>
        (Client, Started, Id, Token) = (client, started, started.Text("conversationId")!, started.Text("token")!);

    /// <summary>Calls with this conversation's token.</summary>
    public DirectLineClient Client { get; }

    /// <summary>The answer to starting it.</summary>
    public Answer Started { get; }

    public string Id { get; }

    public string Token { get; }

    public static Task<Chat> OpenAsync(SharedService service) => OpenAsync(service.Running);

    public static Task<Chat> OpenAsync(RunningService service) => OpenAsync(DirectLineClient.WithSecret(service), $"dl_{Guid.NewGuid():N}");

    /// <summary>Opens a conversation with a token that names a person, or nobody.</summary>
    public static async Task<Chat> OpenAsync(DirectLineClient secret, string? userId)
    {
        var body = userId is null ? null : new JsonObject { ["user"] = new JsonObject { ["id"] = userId } };
        var generated = await secret.PostAsync("tokens/generate", body);
        var client = secret.With(generated.Text("token"));
        var started = await client.PostAsync("conversations");
        Assert.Equal(HttpStatusCode.Created, started.Status);
        return new Chat(client, started);
    }

    public static JsonObject Message(string text) =>
        new() { ["type"] = "message", ["text"] = text, ["from"] = new JsonObject { ["id"] = "someone" } };

    public Task<Answer> PostAsync(JsonNode activity) => Client.PostAsync($"conversations/{Id}/activities", activity);

    public Task<Answer> ReadAsync(string? watermark = null) => Client.GetAsync($"conversations/{Id}/activities?watermark={watermark}");

    /// <summary>Says something and gives its id.</summary>
    public async Task<string> SayAsync(string text)
    {
        var posted = await PostAsync(Message(text));
        Assert.Equal(HttpStatusCode.OK, posted.Status);
        return posted.Text("id")!;
    }

    /// <summary>Says something and waits for the reply to it.</summary>
    public async Task<JsonNode> AskAsync(string text)
    {
        var id = await SayAsync(text);
        return await FirstAsync(activity => activity["replyToId"]?.GetValue<string>() == id);
    }

    /// <summary>The same, and gives what the reply says.</summary>
    public async Task<string> TextAsync(string text) => (await AskAsync(text))["text"]!.GetValue<string>();

    /// <summary>What everything said so far says; empty for what says nothing.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync() => [.. (await AllAsync()).Select(each => each["text"]?.GetValue<string>() ?? "")];

    /// <summary>Everything said so far, page by page.</summary>
    public async Task<IReadOnlyList<JsonNode>> AllAsync()
    {
        var all = new List<JsonNode>();
        for (var watermark = ""; ;)
        {
            (var page, watermark) = await PageAsync(watermark);
            if (page is []) return all;
            all.AddRange(page);
        }
    }

    /// <summary>The first activity that fits, as soon as there is one.</summary>
    public async Task<JsonNode> FirstAsync(Predicate<JsonNode> fits)
    {
        using var waiting = Patience.Begin();
        for (var watermark = ""; ;)
        {
            (var page, watermark) = await PageAsync(watermark);
            if (page.FirstOrDefault(activity => fits(activity)) is { } found) return found;
            if (page is []) await Task.Delay(20, waiting.Token);
        }
    }

    private async Task<(IReadOnlyList<JsonNode> Activities, string Watermark)> PageAsync(string watermark)
    {
        var page = await ReadAsync(watermark);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return ([.. page.Body!["activities"]!.AsArray().Select(activity => activity!)], page.Text("watermark")!);
    }
}
