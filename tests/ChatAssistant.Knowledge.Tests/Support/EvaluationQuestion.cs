using System.Text.Json;

namespace ChatAssistant.Knowledge.Tests.Support;

/// <summary>One line of a question set.</summary>
internal sealed record EvaluationQuestion(string Id, string Kind, string Question, DateOnly? AsOf, Expectation Expect)
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static IReadOnlyList<EvaluationQuestion> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<EvaluationQuestion>(line, Format)!)];
}
