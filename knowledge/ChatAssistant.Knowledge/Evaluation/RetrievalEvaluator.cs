namespace ChatAssistant.Knowledge;

/// <summary>Indexes the articles of a retrieval set and looks for them by its questions, one after the other.</summary>
public sealed class RetrievalEvaluator
{
    /// <summary>The first searches of a process are slow and say nothing of the others.</summary>
    private const int WarmingUp = 50;

    private readonly TimeProvider _clock;
    private readonly IReadOnlyList<RetrievalArticle> _articles;
    private readonly TextIndex _index;
    private readonly TimeSpan _building;

    public RetrievalEvaluator(IReadOnlyList<RetrievalArticle> articles, TimeProvider clock)
    {
        (_clock, _articles) = (clock, articles);
        var start = clock.GetTimestamp();
        _index = Build(articles);
        _building = clock.GetElapsedTime(start);
    }

    public RetrievalReport Run(IReadOnlyList<RetrievalQuery> queries, CancellationToken cancellationToken)
    {
        foreach (var query in queries.Take(WarmingUp)) Search(query);
        var tries = new List<RetrievalTry>(queries.Count);
        foreach (var query in queries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            tries.Add(Try(query));
        }

        var judged = tries.Where(done => done.IsJudged).ToList();
        var times = tries.Select(done => done.Took).Order().ToList();
        return new()
        {
            Articles = _articles.Count,
            Laws = _articles.DistinctBy(article => article.Law).Count(),
            Queries = queries.Count,
            Judged = judged.Count,
            Recall10 = Mean(done => done.RecallAt(10)),
            Recall100 = Mean(done => done.RecallAt(100)),
            Mrr10 = Mean(done => done.ReciprocalRank),
            MedianMs = Percentile.Of(50, times),
            Percentile99Ms = Percentile.Of(99, times),
            BuildSeconds = _building.TotalSeconds,
        };

        double Mean(Func<RetrievalTry, double> measure) => judged.Count == 0 ? 0 : judged.Average(measure);
    }

    private static TextIndex Build(IReadOnlyList<RetrievalArticle> articles)
    {
        var builder = new TextIndexBuilder(new IndexField("原文"));
        string? law = null;
        foreach (var article in articles)
        {
            if (article.Law != law) builder.StartDocument(authority: Authority.Of((law = article.Law).Split('(')[0]));
            builder.Add(PlainText.Of(article.Text));
        }

        return builder.Build();
    }

    private RetrievalTry Try(RetrievalQuery query)
    {
        var start = _clock.GetTimestamp();
        var hits = Search(query);
        return new([.. hits.Select(hit => _articles[hit.Entry].Id)], query.Gold, _clock.GetElapsedTime(start));
    }

    private IndexHit[] Search(RetrievalQuery query) => _index.Search(PlainText.Of(query.Text), SearchSettings.Usual);
}
