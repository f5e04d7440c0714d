namespace ChatAssistant.Knowledge;

/// <summary>Takes apart what an entry has of its own points.</summary>
internal static class Explaining
{
    /// <summary>Most first. The points add up to <see cref="IndexHit.Own"/>, but for rounding.</summary>
    /// <param name="index">Where the entry was found.</param>
    /// <param name="entry">Its number.</param>
    /// <param name="terms">Of the question.</param>
    /// <param name="settings">Of the search.</param>
    public static List<GramPoints> PointsOf(TextIndex index, int entry, QueryTerms terms, SearchSettings settings)
    {
        Span<float> shares = stackalloc float[CloseRanking.Window];
        settings.FillShares(shares);
        var slot = index.Layout.Slots[entry];
        var points = new List<GramPoints>();
        for (var i = 0; i < terms.Terms.Length; i++)
            foreach (var field in index.Fields)
                if (field.OddsAround(terms.Terms[i], slot, shares) is > 0 and var odds)
                    points.Add(new(
                        index.Vocabulary.KeyOf(terms.Terms[i]),
                        field.Kind.Name,
                        terms.Strengths[i] * field.Kind.Weight * Impact.OfOdds(odds),
                        field.ImpactOf(terms.Terms[i], slot) == 0));

        points.Sort((a, b) => b.Points.CompareTo(a.Points));
        return points;
    }
}
