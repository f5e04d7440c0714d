using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChatAssistant.Benchmarks.Retrieval;

/// <summary>Reads the corpora of the owner's folder.</summary>
internal static partial class Corpora
{
    public const string Questions = "corpora/stard/queries.train.jsonl";

    public static string PathOf(string name) => name == "147k" ? "corpora/articles-147k.jsonl.gz" : "corpora/stard/corpus.jsonl.gz";

    public static IReadOnlyList<Article> ReadArticles(string path)
    {
        using var lines = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        var articles = new List<Article>();
        while (lines.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            var id = json.RootElement.GetProperty("id").GetInt32();
            if (id != articles.Count) throw new InvalidDataException($"Article {id} stands in place {articles.Count}.");
            articles.Add(new(id, LawOf(json.RootElement), json.RootElement.GetProperty("text").GetString()!));
        }

        return articles;
    }

    public static IReadOnlyList<LayQuestion> ReadQuestions(string path) =>
        [.. File.ReadLines(path).Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            var gold = json.RootElement.GetProperty("gold").EnumerateArray().Select(id => id.GetInt32()).ToHashSet();
            return new LayQuestion(json.RootElement.GetProperty("query").GetString()!, gold);
        })];

    /// <summary>One corpus names the law and its file, the other only the article by law and number.</summary>
    private static string LawOf(JsonElement article) =>
        article.TryGetProperty("path", out var path)
            ? Path.GetFileNameWithoutExtension(path.GetString()!)
            : ArticleNumber().Replace(article.GetProperty("title").GetString()!, "");

    [GeneratedRegex("第[一二三四五六七八九十百千零〇]+条(之[一二三四五六七八九十]+)?$")]
    private static partial Regex ArticleNumber();
}
