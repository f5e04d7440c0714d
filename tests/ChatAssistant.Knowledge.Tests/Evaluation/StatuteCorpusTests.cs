using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Evaluation;

/// <summary>Laypeople's questions to 55,323 statute articles by other people. Floors stand a little under what is reached.</summary>
public sealed partial class StatuteCorpusTests(ITestOutputHelper output)
{
    private const string Folder = "corpora/stard";

    [Theory]
    [InlineData(false, 0.51, 0.73, 0.42)]
    [InlineData(true, 0.55, 0.78, 0.47)]
    public void The_articles_that_answer_are_among_those_found(bool usesAuthority, double recall10, double recall100, double mrr10)
    {
        var index = Index(Path.Combine(Some.Shared(Folder), "corpus.jsonl.gz"));
        var settings = SearchSettings.Usual with { UsesAuthority = usesAuthority };
        var found = Questions(Path.Combine(Some.Shared(Folder), "queries.train.jsonl"))
            .Select(question => (question.Gold, Hits: index.Search(PlainText.Of(question.Text), settings).Select(hit => hit.Entry).ToList()))
            .ToList();

        var reached = (
            Recall10: found.Average(each => Recall(each.Gold, each.Hits, 10)),
            Recall100: found.Average(each => Recall(each.Gold, each.Hits, 100)),
            Mrr10: found.Average(each => each.Hits.Take(10).ToList().FindIndex(each.Gold.Contains) is >= 0 and var at ? 1.0 / (at + 1) : 0));

        output.WriteLine($"{found.Count} questions: {reached}");
        Assert.True(reached.Recall10 >= recall10 && reached.Recall100 >= recall100 && reached.Mrr10 >= mrr10, $"{reached}");
    }

    private static double Recall(HashSet<int> gold, List<int> hits, int most) => (double)hits.Take(most).Count(gold.Contains) / gold.Count;

    /// <summary>The articles of a law stand together, and their ids are their places.</summary>
    private static TextIndex Index(string corpus)
    {
        var builder = new TextIndexBuilder(new IndexField("原文"));
        var law = "";
        using var lines = new StreamReader(new GZipStream(File.OpenRead(corpus), CompressionMode.Decompress));
        while (lines.ReadLine() is { } line)
        {
            using var article = JsonDocument.Parse(line);
            var title = ArticleNumber().Replace(article.RootElement.GetProperty("title").GetString()!, "");
            if (title != law) builder.StartDocument(authority: Authority.Of((law = title).Split('(')[0]));
            builder.Add(PlainText.Of(article.RootElement.GetProperty("text").GetString()!));
        }

        return builder.Build();
    }

    private static List<(string Text, HashSet<int> Gold)> Questions(string file) =>
        [.. File.ReadLines(file).Select(line =>
        {
            using var question = JsonDocument.Parse(line);
            var gold = question.RootElement.GetProperty("gold").EnumerateArray().Select(id => id.GetInt32()).ToHashSet();
            return (question.RootElement.GetProperty("query").GetString()!, gold);
        })];

    [GeneratedRegex("第[一二三四五六七八九十百千零〇]+条(之[一二三四五六七八九十]+)?$")]
    private static partial Regex ArticleNumber();
}
