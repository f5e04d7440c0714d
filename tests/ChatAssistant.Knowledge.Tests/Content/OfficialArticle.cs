using System.Text.Json;
using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Content;

/// <summary>An article of the official texts that the owner keeps beside the repository.</summary>
internal sealed record OfficialArticle(string Short, DateOnly Effective, string Article, string Text)
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    /// <summary>By short title, first day and label; the test is skipped where they are not.</summary>
    public static IReadOnlyDictionary<(string, DateOnly, string), string> All() =>
        File.ReadLines(Some.Shared("library/laws/articles.jsonl"))
            .Select(line => JsonSerializer.Deserialize<OfficialArticle>(line, Format)!)
            .ToDictionary(article => (article.Short, article.Effective, article.Article), article => article.Text);
}
