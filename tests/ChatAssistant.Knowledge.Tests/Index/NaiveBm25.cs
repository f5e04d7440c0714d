namespace ChatAssistant.Knowledge.Tests.Index;

/// <summary>BM25 as the textbook has it, to compare with: counts every gram of every entry anew. Neighbours count as occurrences do.</summary>
internal sealed class NaiveBm25(IReadOnlyList<string[]> documents)
{
    private readonly List<string> _entries = [.. documents.SelectMany(document => document)];

    /// <summary>Points of every entry of its own, and with what neighbours give by their distance.</summary>
    public double[] Score(string query, params double[] shares) =>
        [.. documents.SelectMany((document, _) => document.Select((_, at) => Score(query, document, at, shares)))];

    private double Score(string query, string[] document, int at, double[] shares)
    {
        var sum = 0.0;
        foreach (var key in Grams.Of(query).Select(gram => gram.Key))
        {
            var odds = Odds(key, document[at]);
            for (var distance = 1; distance <= shares.Length; distance++)
            {
                if (at - distance >= 0) odds += shares[distance - 1] * Odds(key, document[at - distance]);
                if (at + distance < document.Length) odds += shares[distance - 1] * Odds(key, document[at + distance]);
            }

            sum += Rarity(key) * 2.2 * odds / (1 + odds);
        }

        return sum;
    }

    private double Odds(long key, string text)
    {
        var average = _entries.Select(entry => Grams.Of(entry).Count()).Where(length => length > 0).DefaultIfEmpty(1).Average();
        return Grams.Of(text).Count(gram => gram.Key == key) / (1.2 * (0.25 + 0.75 * Grams.Of(text).Count() / average));
    }

    private double Rarity(long key)
    {
        var with = _entries.Count(entry => Grams.Of(entry).Any(gram => gram.Key == key));
        return Math.Log(1 + (_entries.Count - with + 0.5) / (with + 0.5));
    }
}
