using System.Text.Json;

namespace ChatAssistant.Knowledge;

/// <summary>A question of a retrieval set.</summary>
/// <param name="Text">In the asker's words.</param>
/// <param name="Gold">The ids of the articles that answer it; empty when they are not known and only the time counts.</param>
public sealed record RetrievalQuery(string Text, IReadOnlySet<string> Gold)
{
    public static IReadOnlyList<RetrievalQuery> Read(string path) => [.. EvaluationFile.Read(path, Of)];

    private static RetrievalQuery Of(JsonElement json) => new(
        json.GetProperty("query").GetString() ?? "",
        json.TryGetProperty("gold", out var gold) ? gold.EnumerateArray().Select(id => id.ToString()).ToHashSet() : new HashSet<string>());
}
