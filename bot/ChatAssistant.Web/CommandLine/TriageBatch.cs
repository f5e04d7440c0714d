using Newtonsoft.Json;

namespace ChatAssistant.Web.CommandLine;

/// <summary>Triages a file of messages, in order.</summary>
internal static class TriageBatch
{
    public static async Task<int> RunAsync(FileInfo messages, FileInfo results, CancellationToken cancellationToken)
    {
        if (!messages.Exists) return CommandRun.Say($"找不到文件 {messages.FullName}", CommandRun.Failed);
        await using var output = new StreamWriter(results.FullName);
        var line = 0;
        await foreach (var json in File.ReadLinesAsync(messages.FullName, cancellationToken))
        {
            line++;
            if (string.IsNullOrWhiteSpace(json)) continue;
            if (Read(json) is not { Text: { } text } message) return CommandRun.Say($"第{line}行不是一个带 text 的JSON对象。", CommandRun.Failed);
            await output.WriteLineAsync((TriagedMessage.Of(text) with { Id = message.Id }).ToJson());
        }

        return CommandRun.Done;
    }

    private static BatchMessage? Read(string json)
    {
        try
        {
            return JsonConvert.DeserializeObject<BatchMessage>(json, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record BatchMessage([property: JsonProperty("id")] string? Id, [property: JsonProperty("text")] string? Text);
}
