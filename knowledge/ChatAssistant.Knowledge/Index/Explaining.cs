namespace ChatAssistant.Knowledge;

/// <summary>Takes apart what an entry has of its own points.</summary>
internal static class Explaining
{
    /// <summary>Most first. The points add up to <see cref="IndexHit.Own"/>, but for rounding.</summary>
    /// <param name="index">Where the entry was found.</param>
    /// <param name="entry">Its number.</param>
    /// <param name="grams">Of the question.</param>
    /// <param name="terms">Those of the grams that are known, with their strengths.</param>
    /// <param name="settings">Of the search.</param>
    public static List<GramPoints> PointsOf(TextIndex index, int entry, ReadOnlySpan<QueryGram> grams, QueryTerms terms, SearchSettings settings)
    {
        Span<float> shares = stackalloc float[CloseRanking.Window];
        settings.FillShares(shares);
        var keys = new Dictionary<int, long>();
        foreach (var gram in grams) keys[index.GramVocabulary.Find(gram.Key)] = gram.Key;

        var slot = index.Layout.Slots[entry];
        var points = new List<GramPoints>();
        for (var i = 0; i < terms.Terms.Length; i++)
            foreach (var field in index.Fields)
                if (field.OddsAround(terms.Terms[i], slot, shares) is > 0 and var odds)
                    points.Add(new(
                        keys[terms.Terms[i]],
                        field.Kind.Name,
                        terms.Strengths[i] * field.Kind.Weight * Impact.OfOdds(odds),
                        field.ImpactOf(terms.Terms[i], slot) == 0));

        points.Sort((a, b) => b.Points.CompareTo(a.Points));
        return points;
    }
}
