using Newtonsoft.Json;

namespace ChatAssistant.Web.CommandLine;

/// <summary>Answers a file of questions, in order, in one process.</summary>
internal static class AskBatch
{
    public static async Task<int> RunAsync(Asking asking, FileInfo questions, FileInfo answers, CancellationToken cancellationToken)
    {
        if (!questions.Exists) return CommandRun.Say($"找不到文件 {questions.FullName}", CommandRun.Failed);
        await using var output = new StreamWriter(answers.FullName);
        var line = 0;
        await foreach (var text in File.ReadLinesAsync(questions.FullName, cancellationToken))
        {
            line++;
            if (string.IsNullOrWhiteSpace(text)) continue;
            if (Read(text) is not { Text: { Length: > 0 } asked } question || !AskCommand.TryDate(question.AsOf, out var asOf))
                return CommandRun.Say($"第{line}行不是一个带 question 的JSON对象，或者 as_of 不是 2020-02-15 这样的日期。", CommandRun.Failed);
            var answer = await asking.AskAsync(asked, asOf, cancellationToken);
            await output.WriteLineAsync((answer with { Id = question.Id }).ToJson());
        }

        return CommandRun.Done;
    }

    private static BatchQuestion? Read(string json)
    {
        try
        {
            return JsonConvert.DeserializeObject<BatchQuestion>(json, new JsonSerializerSettings { DateParseHandling = DateParseHandling.None });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record BatchQuestion(
        [property: JsonProperty("id")] string? Id,
        [property: JsonProperty("question")] string? Text,
        [property: JsonProperty("as_of")] string? AsOf);
}
