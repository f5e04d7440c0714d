namespace ChatAssistant.Knowledge;

/// <summary>BM25 over one field of all entries.</summary>
internal sealed class FieldIndex(string name, double weight)
{
    /// <summary>How soon repeating a word stops helping, and how much long fields are held back: the usual values, best in trials too.</summary>
    private const double Saturation = 1.2, LengthShare = 0.75;

    private readonly Dictionary<long, PostingList> _postings = [];
    private readonly List<int> _lengths = [];
    private double _averageLength = 1;

    public string Name => name;

    /// <summary>Fields are added for entry 0, 1, 2 … in turn.</summary>
    public void Add(string plain)
    {
        var length = 0;
        foreach (var gram in Grams.Of(plain))
        {
            if (!_postings.TryGetValue(gram.Key, out var list)) _postings[gram.Key] = list = new();
            list.Add(_lengths.Count);
            length++;
        }

        _lengths.Add(length);
    }

    /// <summary>To be called once, after the last entry.</summary>
    public void Close() => _averageLength = _lengths.Where(length => length > 0).DefaultIfEmpty(1).Average();

    public bool Has(long key, int entry) => _postings.TryGetValue(key, out var list) && list.Has(entry);

    public int EntriesWith(long key) => _postings.TryGetValue(key, out var list) ? list.Count : 0;

    /// <summary>Adds this field's points for one term to every entry that has it.</summary>
    public void Score(QueryTerm term, double rarity, double[] scores)
    {
        if (!_postings.TryGetValue(term.Key, out var list)) return;
        for (var i = 0; i < list.Count; i++)
        {
            var (entry, count) = list.At(i);
            scores[entry] += Points(term, rarity, entry, count);
        }
    }

    /// <summary>The points one term gives one entry in this field.</summary>
    public double PointsOf(QueryTerm term, double rarity, int entry)
    {
        if (!_postings.TryGetValue(term.Key, out var list)) return 0;
        for (var i = 0; i < list.Count; i++)
            if (list.At(i) is var (at, count) && at == entry) return Points(term, rarity, entry, count);

        return 0;
    }

    private double Points(QueryTerm term, double rarity, int entry, int count)
    {
        var drag = Saturation * (1 - LengthShare + LengthShare * _lengths[entry] / _averageLength);
        return weight * term.Weight * rarity * count * (Saturation + 1) / (count + drag);
    }
}
