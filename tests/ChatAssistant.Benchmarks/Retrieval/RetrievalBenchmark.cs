using ChatAssistant.Knowledge;

namespace ChatAssistant.Benchmarks.Retrieval;

/// <summary>
/// Finds statute articles for laypeople's questions, with our index and with SQLite FTS5 on the same questions in the same run. The larger
/// corpus has no right answers, so there only the time counts.
/// </summary>
internal static class RetrievalBenchmark
{
    private const int Rounds = 3;

    /// <summary>What takes tens of milliseconds a question does not need to be warm to the microsecond.</summary>
    private const int SlowRounds = 1;

    public static int Run(string[] arguments)
    {
        var name = arguments is ["--corpus", var given] ? given : "stard";
        if (name is not ("stard" or "147k") || arguments.Length is not (0 or 2))
        {
            Console.WriteLine("Usage: retrieval [--corpus stard|147k]");
            return 2;
        }

        if (SharedFolder.Find(Corpora.PathOf(name)) is not { } corpus || SharedFolder.Find(Corpora.Questions) is not { } asked)
        {
            Console.WriteLine($"There is no shared/{Corpora.PathOf(name)} or no shared/{Corpora.Questions} beside the repository: nothing measured.");
            return 0;
        }

        Measure(name, Corpora.ReadArticles(corpus), Corpora.ReadQuestions(asked));
        return 0;
    }

    private static void Measure(string name, IReadOnlyList<Article> articles, IReadOnlyList<LayQuestion> questions)
    {
        Console.WriteLine($"{name}: {articles.Count} articles of {articles.DistinctBy(article => article.Law).Count()} laws, {questions.Count} questions, one thread, best of {Rounds} rounds ({SlowRounds} for SQLite).");
        Console.WriteLine();
        var index = IndexCosts.Measure(articles);
        var table = new ContestTable(questions, hasGold: name == "stard");
        var plain = new SearchSettings { UsesAuthority = false };
        table.Add("index, usual settings", Rounds, () => new IndexSearcher(index, SearchSettings.Usual));
        table.Add("index, all grams in the first sum", Rounds, () => new IndexSearcher(index, SearchSettings.Usual with { CommonShare = 1 }));
        table.Add("index, without authority", Rounds, () => new IndexSearcher(index, plain));
        table.Add("index, BM25 alone", Rounds, () => new IndexSearcher(index, plain with { NextShare = 0, SecondShare = 0, ThirdShare = 0, DocumentShare = 0, Considered = 100 }));
        table.Add("SQLite FTS5 trigram", SlowRounds, () => Fts5Searcher.Trigrams(articles));
        table.Add("SQLite FTS5 unicode61 on bigrams", SlowRounds, () => Fts5Searcher.Bigrams(articles));
        table.Print();
    }
}
