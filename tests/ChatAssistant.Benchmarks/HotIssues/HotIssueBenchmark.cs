using System.Diagnostics;
using ChatAssistant.Cases.HotIssues;

namespace ChatAssistant.Benchmarks.HotIssues;

/// <summary>How long hot issues take: all counted anew, and one matter more.</summary>
internal static class HotIssueBenchmark
{
    private const int MoreMatters = 1000;

    public static Task<int> RunAsync(string[] arguments)
    {
        if (Options.Number(arguments, "--cases", 100_000) is not { } count) return Task.FromResult(2);
        var options = new HotIssueOptions();
        var voices = MadeUpVoices.Of(count + MoreMatters, TimeProvider.System.GetUtcNow());
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var index = new IssueIndex(options);
        var rebuild = Stopwatch.StartNew();
        foreach (var voice in voices.Take(count)) index.Add(voice);
        var hot = index.Issues.Count(issue => issue.IsHot(options));
        rebuild.Stop();
        var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
        var times = voices.Skip(count).Select(voice => TimeOf(() => index.Add(voice).IsHot(options))).Order().ToList();
        var table = new Table("hot issues", "cases", "issues", "hot", "rebuild s", "one more ms p50", "p95", "max", "MB");
        table.Add("made-up matters", $"{count}", $"{index.Issues.Count()}", $"{hot}", Table.Number(rebuild.Elapsed.TotalSeconds, "0.0"),
            Table.Number(times[times.Count / 2], "0.00"), Table.Number(times[times.Count * 95 / 100], "0.00"), Table.Number(times[^1], "0.00"), Table.Number(memory / 1e6, "0"));
        table.Print();
        return Task.FromResult(0);
    }

    private static double TimeOf(Func<bool> work)
    {
        var time = Stopwatch.StartNew();
        work();
        return time.Elapsed.TotalMilliseconds;
    }
}
