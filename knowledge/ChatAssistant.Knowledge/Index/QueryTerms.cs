namespace ChatAssistant.Knowledge;

/// <summary>The distinct terms of one question with their strengths. Used again and again: reading a question allocates nothing.</summary>
internal sealed class QueryTerms
{
    /// <summary>Grams read of one question; a person's question has under two hundred, what is longer is a pasted text whose beginning will do.</summary>
    public const int MostRead = 4096;

    /// <summary>Terms counted, the strongest first, so that a pasted text costs no more than a long question.</summary>
    public const int MostCounted = 256;

    private readonly int[] _terms = new int[MostRead];
    private readonly float[] _strengths = new float[MostRead];
    private int _count;

    public ReadOnlySpan<int> Terms => _terms.AsSpan(0, _count);

    /// <summary>What a term gives an entry for every point of its impact, field weights aside.</summary>
    public ReadOnlySpan<float> Strengths => _strengths.AsSpan(0, _count);

    /// <summary>How many of the terms, the first ones, are rare enough to find entries by.</summary>
    public int Finding { get; private set; }

    public void Clear() => _count = 0;

    public bool IsFull => _count == MostRead;

    /// <summary>Adds an occurrence of a term; one that is unknown or weighs nothing is left out.</summary>
    public void Add(int term, float weight)
    {
        if (term == GramVocabulary.Unknown || !(weight > 0)) return;

        _terms[_count] = term;
        _strengths[_count++] = weight;
    }

    /// <summary>Puts the occurrences of each term together and turns weights into strengths.</summary>
    /// <param name="rarities">By term.</param>
    public void Close(float[] rarities)
    {
        Merge();
        for (var i = 0; i < _count; i++) _strengths[i] *= rarities[_terms[i]];
        if (_count > MostCounted) KeepStrongest();
    }

    /// <summary>Puts the terms that too many entries have last, to find by the others, unless there are none.</summary>
    public void PutCommonLast(int[] entriesWith, float most)
    {
        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            if (entriesWith[_terms[i]] > most) continue;
            (_terms[kept], _terms[i]) = (_terms[i], _terms[kept]);
            (_strengths[kept], _strengths[i]) = (_strengths[i], _strengths[kept]);
            kept++;
        }

        Finding = kept > 0 ? kept : _count;
    }

    private void Merge()
    {
        _terms.AsSpan(0, _count).Sort(_strengths.AsSpan(0, _count));
        var last = -1;
        for (var i = 0; i < _count; i++)
        {
            if (last >= 0 && _terms[last] == _terms[i])
            {
                _strengths[last] += _strengths[i];
                continue;
            }

            last++;
            _terms[last] = _terms[i];
            _strengths[last] = _strengths[i];
        }

        _count = last + 1;
    }

    private void KeepStrongest()
    {
        _strengths.AsSpan(0, _count).Sort(_terms.AsSpan(0, _count));
        _strengths.AsSpan(_count - MostCounted, MostCounted).CopyTo(_strengths);
        _terms.AsSpan(_count - MostCounted, MostCounted).CopyTo(_terms);
        _count = MostCounted;
    }
}
