using System.Diagnostics;
using ChatAssistant.Knowledge;

namespace ChatAssistant.Benchmarks.Retrieval;

/// <summary>What the index costs before the first question: building, saving, loading, room.</summary>
internal static class IndexCosts
{
    private const double Megabyte = 1 << 20;

    /// <summary>Prints the costs and returns the index as it was loaded.</summary>
    public static TextIndex Measure(IReadOnlyList<Article> articles)
    {
        var path = Path.GetTempFileName();
        try
        {
            var (building, index) = Timed(() => IndexSearcher.Build(articles));
            var (again, _) = Timed(() => IndexSearcher.Build(articles));
            var (saving, _) = Timed(() => Save(index, path));
            var (loading, _) = Timed(() => Load(path));
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var (loadingAgain, loaded) = Timed(() => Load(path));
            var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
            Print(Math.Min(building, again), saving, Math.Min(loading, loadingAgain), new FileInfo(path).Length, memory, loaded);
            return loaded;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void Print(double building, double saving, double loading, long size, long memory, TextIndex index)
    {
        var postings = index.Fields.Sum(field => field.Blocks.Sum(block => (long)block.Slots.Length));
        var table = new Table("build s (better of 2)", "save s", "load s (better of 2)", "snapshot MB", "managed MB", "process peak MB", "terms", "postings");
        table.Add(
            Table.Number(building, "F2"),
            Table.Number(saving, "F2"),
            Table.Number(loading, "F3"),
            Table.Number(size / Megabyte, "F1"),
            Table.Number(memory / Megabyte, "F1"),
            Table.Number(Process.GetCurrentProcess().PeakWorkingSet64 / Megabyte, "F0"),
            Table.Number(index.GramVocabulary.Count, "F0"),
            Table.Number(postings, "F0"));
        table.Print();
    }

    private static bool Save(TextIndex index, string path)
    {
        IndexSnapshot.Save(index, path, "benchmark");
        return true;
    }

    private static TextIndex Load(string path) => IndexSnapshot.Load(path, "benchmark").Index ?? throw new InvalidDataException("The snapshot was not read.");

    private static (double Seconds, T Result) Timed<T>(Func<T> work)
    {
        var started = Stopwatch.GetTimestamp();
        var result = work();
        return (Stopwatch.GetElapsedTime(started).TotalSeconds, result);
    }
}
