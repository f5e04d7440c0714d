using System.Runtime.CompilerServices;

namespace ChatAssistant.Knowledge;

/// <summary>Finds the two articles of two versions that say the same thing before and after: each fits the question, and they fit each other.</summary>
internal static class VersionPair
{
    private const int Considered = 4;

    /// <summary>Pairs of characters by article, for as long as the article is held.</summary>
    private static readonly ConditionalWeakTable<TextNode, HashSet<long>> Known = [];

    /// <summary>How much two articles that are alike, word for word, count beside two that both fit the question perfectly.</summary>
    private const double LikenessShare = 2;

    /// <summary>Less alike than this, two articles speak of different things.</summary>
    private const double LeastAlike = 0.2;

    /// <summary>The article of another version that is most like an article; null when none is.</summary>
    public static Entry? MostAlike(Entry entry, HeldDocument version)
    {
        var best = version.Entries.Select(other => (Entry: other, Likeness: Alike(entry, other))).MaxBy(pair => pair.Likeness);
        return best.Likeness >= LeastAlike ? best.Entry : null;
    }

    /// <param name="now">What fits the question in the present version, best first.</param>
    /// <param name="former">The same in the former version.</param>
    /// <param name="version">The former version, whose articles may be like those found although the question fits them less.</param>
    /// <param name="index">Where the entries stand.</param>
    public static (Entry Now, Entry Former)? Of(IReadOnlyList<Supported> now, IReadOnlyList<Supported> former, HeldDocument version, PassageIndex index)
    {
        if (now.Count == 0 || former.Count == 0) return null;
        var fitting = former.Take(Considered).Select(other => (Entry: index.Entries[other.Ranked.Entry], Share: other.Ranked.Score / former[0].Ranked.Score)).ToList();
        var alike = now.Take(Considered).Select(one => MostAlike(index.Entries[one.Ranked.Entry], version)).OfType<Entry>().Select(entry => (Entry: entry, Share: 0.0));
        var pairs = from one in now.Take(Considered)
                    from other in fitting.Concat(alike)
                    let first = index.Entries[one.Ranked.Entry]
                    let points = one.Ranked.Score / now[0].Ranked.Score + other.Share + LikenessShare * Alike(first, other.Entry)
                    orderby points descending
                    select (first, other.Entry);
        return pairs.First();
    }

    private static double Alike(Entry one, Entry other)
    {
        var first = Pairs(one);
        var second = Pairs(other);
        return first.Count == 0 || second.Count == 0 ? 0 : 2.0 * first.Count(second.Contains) / (first.Count + second.Count);
    }

    private static HashSet<long> Pairs(Entry entry) => Known.GetValue(entry.Node, node =>
        [.. Grams.Of(PlainText.Of(node.Text)).Where(gram => !gram.IsCharacter).Select(gram => gram.Key)]);
}
