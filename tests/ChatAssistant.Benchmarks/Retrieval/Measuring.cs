using System.Diagnostics;

namespace ChatAssistant.Benchmarks.Retrieval;

/// <summary>Asks an engine all questions on one thread.</summary>
internal static class Measuring
{
    /// <param name="searcher">The engine.</param>
    /// <param name="questions">Asked in turn.</param>
    /// <param name="rounds">How often all are asked; figures are those of the round with the lowest median, the others warm up.</param>
    public static Measures Measure(ISearcher searcher, IReadOnlyList<LayQuestion> questions, int rounds) =>
        Enumerable.Range(0, rounds).Select(_ => Round(searcher, questions)).MinBy(measures => measures.Median)!;

    private static Measures Round(ISearcher searcher, IReadOnlyList<LayQuestion> questions)
    {
        var times = new double[questions.Count];
        var found = new List<int>(100);
        double recall10 = 0, recall100 = 0, mrr = 0;
        long allocated = 0;
        for (var i = 0; i < questions.Count; i++)
        {
            found.Clear();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var started = Stopwatch.GetTimestamp();
            searcher.Search(questions[i].Text, found);
            times[i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            allocated += GC.GetAllocatedBytesForCurrentThread() - before;

            var gold = questions[i].Gold;
            recall10 += (double)found.Take(10).Count(gold.Contains) / gold.Count;
            recall100 += (double)found.Take(100).Count(gold.Contains) / gold.Count;
            mrr += found.Take(10).TakeWhile(id => !gold.Contains(id)).Count() is var wrong && wrong < Math.Min(10, found.Count) ? 1.0 / (wrong + 1) : 0;
        }

        Array.Sort(times);
        var count = questions.Count;
        return new(recall10 / count, recall100 / count, mrr / count, times[count / 2], times[count * 99 / 100], allocated / count);
    }
}
