using System.Globalization;
using ChatAssistant.Web.Tests.Support;

namespace ChatAssistant.Web.Tests.Security.Injection;

/// <summary>Words that are code: every vector in some of the contexts, and those that stand alone. Each says its own number when it runs.</summary>
internal static class Payloads
{
    /// <summary>Each vector stands in so many contexts, others from vector to vector, so that all pairs of neighbours occur.</summary>
    private const int ContextsOfEach = 5;

    private static readonly string File = Path.Combine(Repository.Root, "tests", "ChatAssistant.Web.Tests", "Security", "Injection", "payloads.txt");

    /// <param name="canary">Where nobody should come.</param>
    public static IReadOnlyList<string> All(string canary)
    {
        var (vectors, contexts) = (Section("vectors"), Section("contexts"));
        var placed = vectors.SelectMany((vector, at) => Enumerable.Range(0, ContextsOfEach)
            .Select(step => contexts[step == 0 ? 0 : (at + step) % contexts.Count].Replace("{v}", vector, StringComparison.Ordinal)));
        return [.. placed.Concat(Section("whole")).Distinct().Select((words, number) => words
            .Replace("{js}", string.Create(CultureInfo.InvariantCulture, $"__xss({number})"), StringComparison.Ordinal)
            .Replace("{url}", canary, StringComparison.Ordinal))];
    }

    /// <summary>As many as a message takes, one after the other.</summary>
    public static IEnumerable<string> Bundles(IReadOnlyList<string> all, int longest)
    {
        var bundle = "";
        foreach (var each in all)
        {
            if (bundle.Length + each.Length >= longest)
            {
                yield return bundle;
                bundle = "";
            }

            bundle = bundle.Length == 0 ? each : $"{bundle}\n{each}";
        }

        yield return bundle;
    }

    private static List<string> Section(string name) =>
        [.. System.IO.File.ReadLines(File).SkipWhile(line => !line.StartsWith($"[{name}:", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.Length > 0)];
}
