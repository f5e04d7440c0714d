using System.Text.Json;

namespace ChatAssistant.Knowledge;

/// <summary>One line of a question set.</summary>
/// <param name="Id">Unique in its set.</param>
/// <param name="Kind">What sort of question it is; scores are given by kind.</param>
/// <param name="Question">The asker's words.</param>
/// <param name="AsOf">The day an answer must be valid on; null for today or a day in the words.</param>
/// <param name="Expect">What a right answer has.</param>
public sealed record EvaluationQuestion(string Id, string Kind, string Question, DateOnly? AsOf, Expectation Expect)
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Reads a set in JSON Lines. A line that is not a question is a <see cref="JsonException"/>.</summary>
    public static IReadOnlyList<EvaluationQuestion> Read(string file) =>
        [.. File.ReadLines(file).Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize<EvaluationQuestion>(line, Format)!)];
}
