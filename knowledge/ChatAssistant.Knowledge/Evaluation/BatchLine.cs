using System.Text.Encodings.Web;
using System.Text.Json;

namespace ChatAssistant.Knowledge;

/// <summary>An answer as one line of JSON, in the shape that other scorers read.</summary>
public static class BatchLine
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(Verdict verdict) => JsonSerializer.Serialize(
        new
        {
            verdict.Question.Id,
            Status = verdict.Answer.Status.ToString().ToLowerInvariant(),
            Answer = verdict.Answer.Text,
            Citations = verdict.Answer.Citations.Select(citation => new
            {
                Doc = citation.Address.Document,
                Effective = citation.Address.Effective is { } day ? $"{day:yyyy-MM-dd}" : null,
                citation.Article,
                citation.Section,
                Layer = citation.Layer.ToString().ToLowerInvariant(),
                citation.Quote,
            }),
            Warnings = verdict.Answer.Warnings.Select(warning => new { warning.Kind, warning.Text }),
            ElapsedMs = verdict.Took.TotalMilliseconds,
        },
        Format);
}
