using System.IO.Compression;
using System.Text;
using ChatAssistant.Knowledge.Tests.Support;

namespace ChatAssistant.Knowledge.Tests.Evaluation;

public sealed class RetrievalEvaluatorTests : IDisposable
{
    private static readonly string[] Articles =
    [
        """{"id": 7, "title": "看护法第一条", "text": "看护人应当按时打开图书馆的大门。"}""",
        """{"id": 8, "title": "看护法第二条", "text": "借出的书应当在三十日以内归还。"}""",
        """{"id": "x-9", "law": "校车条例", "text": "校车司机每学期培训一次。"}""",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("retrieval-").FullName;

    [Fact]
    public void Articles_are_found_and_measured_by_their_ids()
    {
        var report = Run("""{"query": "借的书几日以内归还", "gold": [8]}""", """{"query": "校车司机多久培训", "gold": ["x-9", 7]}""");

        Assert.Equal((3, 2, 2, 2), (report.Articles, report.Laws, report.Queries, report.Judged));
        Assert.Equal((0.75, 1.0), (report.Recall10, report.Mrr10));
        Assert.True(report.BuildSeconds >= 0 && report.MedianMs <= report.Percentile99Ms);
    }

    [Fact]
    public void Questions_without_known_articles_only_count_for_the_time()
    {
        var report = Run("""{"query": "借的书几日以内归还"}""");

        Assert.Equal((1, 0, 0.0), (report.Queries, report.Judged, report.Recall10));
    }

    [Fact]
    public void A_packed_file_is_read_as_it_is_and_known_by_its_first_line()
    {
        var path = Path.Combine(_folder, "corpus.jsonl.gz");
        using (var packed = new GZipStream(File.Create(path), CompressionMode.Compress)) packed.Write(Encoding.UTF8.GetBytes(string.Join('\n', Articles)));

        Assert.Equal(EvaluationFileKind.Articles, EvaluationFile.KindOf(path));
        Assert.Equal(["7", "8", "x-9"], RetrievalArticle.Read(path).Select(article => article.Id));
        Assert.Equal([path], EvaluationFile.In(_folder));
    }

    [Theory]
    [InlineData("""{"id": "T1", "text": "甲", "lane": "consult"}""", "不是评测文件")]
    [InlineData("[1]", "不是评测文件")]
    [InlineData("", "不是评测文件")]
    [InlineData("{", "第1行")]
    public void A_file_of_another_kind_is_refused_by_name(string line, string word)
    {
        var fault = Assert.Throws<FormatException>(() => EvaluationFile.KindOf(Write("a.jsonl", line)));

        Assert.Contains("a.jsonl", fault.Message, StringComparison.Ordinal);
        Assert.Contains(word, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_without_an_expectation_is_named_by_its_line()
    {
        var path = Write("a.jsonl", """{"id":"a","kind":"b","question":"c","expect":{"status":"answered"}}""", """{"id":"a","kind":"b","question":"c"}""");

        Assert.Contains("第2行", Assert.Throws<FormatException>(() => EvaluationQuestion.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_set_is_scored_by_first_citation_and_time()
    {
        var path = Write(
            "q.jsonl",
            """{"id":"a","kind":"notice","question":"平凉的通知要求加强哪些方面的监督？","expect":{"status":"answered","sources":[{"doc":"pingliang-2020-02-12","section":"三"}]}}""",
            """{"id":"b","kind":"notice","question":"平凉的通知要求加强哪些方面的监督？","expect":{"status":"answered","sources":[{"doc":"shuozhou-2020-02-28","section":"一"}]}}""");
        var report = await new Evaluator(await Some.KnowledgeAsync(), TimeProvider.System).RunAsync(EvaluationQuestion.Read(path), TestContext.Current.CancellationToken);

        Assert.Equal((2, 1), (report.FirstCitationRight.Asked, report.FirstCitationRight.Right));
        Assert.InRange(report.TookMs(50), 0, report.TookMs(99));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private RetrievalReport Run(params string[] queries) =>
        new RetrievalEvaluator(RetrievalArticle.Read(Write("corpus.jsonl", Articles)), TimeProvider.System)
            .Run(RetrievalQuery.Read(Write("queries.jsonl", queries)), TestContext.Current.CancellationToken);

    private string Write(string name, params string[] lines)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
