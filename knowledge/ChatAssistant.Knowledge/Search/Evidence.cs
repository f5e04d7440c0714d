namespace ChatAssistant.Knowledge;

/// <summary>What says that a passage is about the question at all, apart from its rank.</summary>
/// <param name="Found">How many of the question's own words it speaks of, a word found nowhere else counting 1 and a common one near 0.</param>
/// <param name="Share">The part of all its words that is, 0 to 1.</param>
/// <param name="Likeness">To the nearest phrasing, 0 to 1.</param>
internal sealed record Evidence(double Found, double Share, double Likeness)
{
    /// <summary>A long question with many common words finds much and shares little; a short one the other way round. Both must count.</summary>
    public double Weight => Math.Min(Found, MostFound) * 0.4 + Share * 2 + Likeness * 3;

    /// <summary>Beyond this, more words found only say that the question is long.</summary>
    private const double MostFound = 3;

    public static Evidence Of(Query query, int number, PassageIndex index)
    {
        var proving = query.Terms.Where(term => term.Proves).ToList();
        var entry = index.Entries[number];
        var speaks = query.Words.Where(word => Grams.Of(word.Written).All(gram => index.SpeaksOf(gram.Key, number))).ToList();
        var found = proving
            .Where(term => index.SpeaksOf(term.Key, number) || speaks.Any(word => word.Everyday.Contains(term.Text, StringComparison.Ordinal)))
            .Sum(term => index.RarityOf(term.Key));
        var all = proving.Sum(term => index.RarityOf(term.Key));
        return new(found / index.GreatestRarity, all == 0 ? 0 : found / all, ChatAssistant.Knowledge.Likeness.Best(query, entry.Phrasings, index));
    }
}
