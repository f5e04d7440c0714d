using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>An article of a retrieval set.</summary>
/// <param name="Id">Unique in its set.</param>
/// <param name="Law">The title of its law, with the date where versions of one title are apart.</param>
/// <param name="Text">Without its title.</param>
public sealed partial record RetrievalArticle(string Id, string Law, string Text)
{
    public static IReadOnlyList<RetrievalArticle> Read(string path) => [.. EvaluationFile.Read(path, Of)];

    private static RetrievalArticle Of(JsonElement json) =>
        new(json.GetProperty("id").ToString(), LawOf(json), json.GetProperty("text").GetString() ?? "");

    /// <summary>Some sets name the law and its file, others only the article by law and number.</summary>
    private static string LawOf(JsonElement json) =>
        json.TryGetProperty("path", out var path) ? Path.GetFileNameWithoutExtension(path.GetString()) ?? ""
        : json.TryGetProperty("law", out var law) ? law.GetString() ?? ""
        : ArticleNumber().Replace(json.GetProperty("title").GetString() ?? "", "");

    [GeneratedRegex($"第[{ChineseNumeral.Characters}]+条(之[{ChineseNumeral.Characters}]+)?$")]
    private static partial Regex ArticleNumber();
}
