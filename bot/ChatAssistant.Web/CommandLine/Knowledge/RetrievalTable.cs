using ChatAssistant.Knowledge;

namespace ChatAssistant.Web.CommandLine.Knowledge;

/// <summary>What came of a retrieval set.</summary>
internal static class RetrievalTable
{
    public static string ForPeople(string articles, string queries, RetrievalReport report) =>
        $"""
        {queries}：{report.Queries}问，在 {articles} 的{report.Laws}部文件{report.Articles}条中查找
        recall@10   {Measure(report, report.Recall10)}
        recall@100  {Measure(report, report.Recall100)}
        MRR@10      {Measure(report, report.Mrr10)}
        用时：p50 {report.MedianMs:F2} 毫秒，p99 {report.Percentile99Ms:F2} 毫秒；建索引 {report.BuildSeconds:F1} 秒
        """;

    public static object ForPrograms(string articles, string queries, RetrievalReport report) => new
    {
        file = queries,
        corpus = articles,
        articles = report.Articles,
        queries = report.Queries,
        judged = report.Judged,
        recall10 = Math.Round(report.Recall10, 4),
        recall100 = Math.Round(report.Recall100, 4),
        mrr10 = Math.Round(report.Mrr10, 4),
        p50Ms = Math.Round(report.MedianMs, 3),
        p99Ms = Math.Round(report.Percentile99Ms, 3),
        buildSeconds = Math.Round(report.BuildSeconds, 2),
    };

    private static string Measure(RetrievalReport report, double value) => report.Judged == 0 ? "（问题没有标出正确的条文）" : $"{value:F4}";
}
