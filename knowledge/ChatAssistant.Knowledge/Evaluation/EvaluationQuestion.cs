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

    /// <summary>Reads a set in JSON Lines. A line that is not a question is a <see cref="FormatException"/> that names it.</summary>
    public static IReadOnlyList<EvaluationQuestion> Read(string file) => [.. EvaluationFile.Read(file, Of)];

    private static EvaluationQuestion Of(JsonElement json) =>
        json.Deserialize<EvaluationQuestion>(Format) is { Id: not null, Kind: not null, Question: not null, Expect.Statuses: [not null, ..] } question
            ? question
            : throw new FormatException();
}
