namespace ChatAssistant.Knowledge;

/// <summary>Finds the two articles of two versions that say the same thing before and after: each fits the question, and they fit each other.</summary>
internal static class VersionPair
{
    private const int Considered = 4;

    /// <summary>How much two articles that are alike, word for word, count beside two that both fit the question perfectly.</summary>
    private const double LikenessShare = 1;

    /// <summary>Less alike than this, two articles speak of different things.</summary>
    private const double LeastAlike = 0.2;

    /// <summary>The article of another version that is most like an article; null when none is.</summary>
    public static Entry? MostAlike(Entry entry, HeldDocument version)
    {
        var best = version.Entries.Select(other => (Entry: other, Likeness: Alike(entry, other))).MaxBy(pair => pair.Likeness);
        return best.Likeness >= LeastAlike ? best.Entry : null;
    }

    public static (Entry Now, Entry Former)? Of(IReadOnlyList<Supported> now, IReadOnlyList<Supported> former, PassageIndex index)
    {
        if (now.Count == 0 || former.Count == 0) return null;
        var pairs = from one in now.Take(Considered)
                    from other in former.Take(Considered)
                    let first = index.Entries[one.Ranked.Entry]
                    let second = index.Entries[other.Ranked.Entry]
                    let points = one.Ranked.Score / now[0].Ranked.Score + other.Ranked.Score / former[0].Ranked.Score + LikenessShare * Alike(first, second)
                    orderby points descending
                    select (first, second);
        return pairs.First();
    }

    private static double Alike(Entry one, Entry other)
    {
        var first = Pairs(one);
        var second = Pairs(other);
        return first.Count == 0 || second.Count == 0 ? 0 : 2.0 * first.Count(second.Contains) / (first.Count + second.Count);
    }

    private static HashSet<long> Pairs(Entry entry) =>
        [.. Grams.Of(PlainText.Of(entry.Node.Text)).Where(gram => !gram.IsCharacter).Select(gram => gram.Key)];
}
