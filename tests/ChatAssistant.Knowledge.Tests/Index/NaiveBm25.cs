namespace ChatAssistant.Knowledge.Tests.Index;

/// <summary>BM25 as the textbook has it, to compare with: looks at every gram of every entry. Neighbours count as occurrences do.</summary>
internal sealed class NaiveBm25
{
    private readonly List<List<long>[]> _documents;
    private readonly List<List<long>> _entries;
    private readonly double _average;

    public NaiveBm25(IReadOnlyList<string[]> documents)
    {
        _documents = [.. documents.Select(document => document.Select(Keys).ToArray())];
        _entries = [.. _documents.SelectMany(document => document)];
        _average = _entries.Select(entry => entry.Count).Where(length => length > 0).DefaultIfEmpty(1).Average();
    }

    /// <summary>Points of every entry of its own, and with what neighbours give by their distance.</summary>
    public double[] Score(string query, params double[] shares)
    {
        var terms = Keys(query).ConvertAll(key => (key, Rarity(key)));
        return [.. _documents.SelectMany(document => document.Select((_, at) => terms.Sum(term => Points(term, document, at, shares))))];
    }

    private static List<long> Keys(string text) => [.. Grams.Of(text).Select(gram => gram.Key)];

    private double Points((long Key, double Rarity) term, List<long>[] document, int at, double[] shares)
    {
        var odds = Odds(term.Key, document[at]);
        for (var distance = 1; distance <= shares.Length; distance++)
        {
            if (at - distance >= 0) odds += shares[distance - 1] * Odds(term.Key, document[at - distance]);
            if (at + distance < document.Length) odds += shares[distance - 1] * Odds(term.Key, document[at + distance]);
        }

        return term.Rarity * 2.2 * odds / (1 + odds);
    }

    private double Odds(long key, List<long> entry) =>
        entry.Count(gram => gram == key) / (1.2 * (0.25 + 0.75 * entry.Count / _average));

    private double Rarity(long key)
    {
        var with = _entries.Count(entry => entry.Contains(key));
        return Math.Log(1 + (_entries.Count - with + 0.5) / (with + 0.5));
    }
}
