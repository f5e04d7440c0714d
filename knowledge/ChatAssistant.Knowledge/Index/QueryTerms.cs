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

    public void Clear() => _count = 0;

    /// <summary>Adds an occurrence of a term; false when there is no room for more.</summary>
    public bool Add(int term, float weight)
    {
        if (_count == MostRead) return false;
        if (term == Vocabulary.Unknown || !(weight > 0)) return true;

        _terms[_count] = term;
        _strengths[_count++] = weight;
        return true;
    }

    /// <summary>Puts the occurrences of each term together and turns weights into strengths.</summary>
    /// <param name="rarities">By term.</param>
    public void Close(float[] rarities)
    {
        Merge();
        for (var i = 0; i < _count; i++) _strengths[i] *= rarities[_terms[i]];
        if (_count > MostCounted) KeepStrongest();
    }

    /// <summary>Drops the terms that too many entries have, unless nothing would be left.</summary>
    public void DropCommon(int[] entriesWith, float most)
    {
        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            if (entriesWith[_terms[i]] > most) continue;
            (_terms[kept], _terms[i]) = (_terms[i], _terms[kept]);
            (_strengths[kept], _strengths[i]) = (_strengths[i], _strengths[kept]);
            kept++;
        }

        if (kept > 0) _count = kept;
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
