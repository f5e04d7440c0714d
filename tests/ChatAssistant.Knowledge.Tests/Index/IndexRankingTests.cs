namespace ChatAssistant.Knowledge.Tests.Index;

/// <summary>Against BM25 computed the long way on made-up corpora.</summary>
public sealed class IndexRankingTests
{
    private static readonly SearchSettings Bare = new() { NextShare = 0, SecondShare = 0, ThirdShare = 0, DocumentShare = 0, Most = 10 };

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Points_are_those_of_BM25(int seed)
    {
        var corpus = new RandomCorpus(seed);
        var query = corpus.Text(20);

        var exact = new NaiveBm25(corpus.Documents).Score(query);

        AssertRanksAs(exact, corpus.Index().Search(query, Bare), Bare.Most);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Neighbours_count_as_part_of_an_occurrence(int seed)
    {
        var corpus = new RandomCorpus(seed);
        var query = corpus.Text(20);
        var settings = Bare with { NextShare = 0.15f, SecondShare = 0.1f, ThirdShare = 0.05f };

        // An entry that has nothing of the question itself is not found for its neighbours.
        var own = new NaiveBm25(corpus.Documents).Score(query);
        var exact = new NaiveBm25(corpus.Documents).Score(query, 0.15, 0.1, 0.05).Select((points, entry) => own[entry] > 0 ? points : 0).ToArray();

        AssertRanksAs(exact, corpus.Index().Search(query, settings), settings.Most);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_best_entry_lends_to_all_of_its_document(int seed)
    {
        var corpus = new RandomCorpus(seed);
        var query = corpus.Text(20);

        var own = new NaiveBm25(corpus.Documents).Score(query);
        var first = 0;
        var exact = new List<double>();
        foreach (var document in corpus.Documents)
        {
            var points = own.AsSpan(first, document.Length).ToArray();
            exact.AddRange(points.Select(point => point > 0 ? point + 0.3 * points.Max() : 0));
            first += document.Length;
        }

        AssertRanksAs([.. exact], corpus.Index().Search(query, Bare with { DocumentShare = 0.3f }), Bare.Most);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Documents_passed_over_lose_nothing(int seed)
    {
        var corpus = new RandomCorpus(seed, documents: 150);
        var query = corpus.Text(20);

        var exact = new NaiveBm25(corpus.Documents).Score(query);

        AssertRanksAs(exact, corpus.Index().Search(query, Bare with { Considered = Bare.Most }), Bare.Most);
    }

    [Fact]
    public void Of_like_texts_the_document_of_higher_rank_comes_first_and_one_steered_to_nothing_not_at_all()
    {
        var builder = new TextIndexBuilder(new IndexField("原文"));
        foreach (var title in new[] { "选举办法（试行）", "选举法" })
        {
            builder.StartDocument(authority: Authority.Of(title));
            builder.Add("代表由选民直接选举产生");
        }

        var index = builder.Build();

        Assert.Equal([1, 0], index.Search("选民", Bare).Select(hit => hit.Entry));
        Assert.Equal([0, 1], index.Search("选民", Bare with { UsesAuthority = false }).Select(hit => hit.Entry));
        Assert.Equal([0], index.Search("选民", Bare with { Steering = document => document == 1 ? 0 : 1 }).Select(hit => hit.Entry));
    }

    [Fact]
    public void Entries_that_are_no_neighbours_lend_each_other_nothing()
    {
        var settings = SearchSettings.Usual with { DocumentShare = 0 };

        Assert.Equal(OwnPoints(areNeighbours: false, Bare), OwnPoints(areNeighbours: false, settings));
        Assert.True(OwnPoints(areNeighbours: true, settings) > OwnPoints(areNeighbours: true, Bare));
    }

    [Fact]
    public void A_field_that_is_not_shared_counts_for_its_own_entry_alone()
    {
        Assert.Equal(OwnPoints(areNeighbours: true, Bare), OwnPoints(areNeighbours: true, SearchSettings.Usual with { DocumentShare = 0 }, isShared: false));
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    private static float OwnPoints(bool areNeighbours, SearchSettings settings, bool isShared = true)
    {
        var builder = new TextIndexBuilder(new IndexField("原文", IsShared: isShared));
        builder.StartDocument(areNeighbours);
        builder.Add("公示五日");
        builder.Add("公示结束");
        return builder.Build().Search("公示", settings)[0].Own;
    }

    /// <summary>The same order but for entries nearer to each other than an impact's rounding.</summary>
    private static void AssertRanksAs(double[] exact, IndexHit[] hits, int most)
    {
        var best = exact.Where(points => points > 0).OrderDescending().Take(most).ToArray();
        Assert.Equal(best.Length, hits.Length);
        for (var place = 0; place < hits.Length; place++)
        {
            var tolerance = 0.01 * best[0] + 0.01;
            Assert.Equal(exact[hits[place].Entry], hits[place].Points, tolerance);
            Assert.Equal(best[place], hits[place].Points, tolerance);
        }
    }
}
