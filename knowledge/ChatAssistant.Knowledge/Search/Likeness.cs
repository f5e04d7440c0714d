namespace ChatAssistant.Knowledge;

/// <summary>How alike a question and phrasings are, 0 to 1: the share of their rare grams that they have in common.</summary>
internal sealed class Likeness
{
    private readonly Dictionary<long, double> _asked;
    private readonly double _all;
    private readonly PassageIndex _index;

    public Likeness(Query query, PassageIndex index)
    {
        _index = index;
        _asked = query.AllTerms.Where(term => term.Text.Length > 1).ToDictionary(term => term.Key, term => term.Weight);
        _all = _asked.Sum(term => term.Value * index.RarityOf(term.Key));
    }

    /// <summary>To the nearest phrasing of an entry; 0 when it has none.</summary>
    public double Best(int entry)
    {
        var best = 0.0;
        foreach (var phrasing in _index.PhrasingsOf(entry)) best = Math.Max(best, Of(phrasing));
        return best;
    }

    private double Of(Phrasing phrasing)
    {
        var (all, common) = (_all, 0.0);
        for (var i = 0; i < phrasing.Keys.Length; i++)
        {
            var isAsked = _asked.TryGetValue(phrasing.Keys[i], out var weight);
            all += (isAsked ? weight : 1) * phrasing.Rarities[i];
            if (isAsked) common += weight * phrasing.Rarities[i];
        }

        return all == 0 ? 0 : 2 * common / all;
    }
}
