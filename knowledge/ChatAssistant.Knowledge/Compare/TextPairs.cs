namespace ChatAssistant.Knowledge;

/// <summary>How like texts are, by the pairs of neighbouring characters they share: 1 for equal texts, 0 for texts without a pair in common.</summary>
internal static class TextPairs
{
    /// <summary>For each older text the newer ones that share a pair with it, and how like they are.</summary>
    public static IEnumerable<(int Before, int After, double Likeness)> Likenesses(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var pairs = after.Select(PairsOf).ToList();
        var holders = new Dictionary<(char, char), List<int>>();
        for (var i = 0; i < pairs.Count; i++)
            foreach (var pair in pairs[i].Keys)
            {
                if (!holders.TryGetValue(pair, out var held)) holders.Add(pair, held = []);
                held.Add(i);
            }

        for (var i = 0; i < before.Count; i++)
            foreach (var (other, shared) in Shared(PairsOf(before[i]), pairs, holders))
                yield return (i, other, 2.0 * shared / (PairCount(before[i]) + PairCount(after[other])));
    }

    private static Dictionary<int, int> Shared(
        Dictionary<(char, char), int> own, List<Dictionary<(char, char), int>> others, Dictionary<(char, char), List<int>> holders)
    {
        var shared = new Dictionary<int, int>();
        foreach (var (pair, count) in own)
            foreach (var other in holders.GetValueOrDefault(pair, []))
                shared[other] = shared.GetValueOrDefault(other) + Math.Min(count, others[other][pair]);

        return shared;
    }

    private static int PairCount(string text) => Math.Max(text.Length - 1, 0);

    private static Dictionary<(char, char), int> PairsOf(string text)
    {
        var pairs = new Dictionary<(char, char), int>();
        for (var i = 1; i < text.Length; i++) pairs[(text[i - 1], text[i])] = pairs.GetValueOrDefault((text[i - 1], text[i])) + 1;
        return pairs;
    }
}
