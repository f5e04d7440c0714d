namespace ChatAssistant.Knowledge;

/// <summary>Keeps the best so many hits: a heap with the weakest on top. Of equal hits the one with the lower number is better.</summary>
internal sealed class TopHits
{
    private IndexHit[] _heap = [];
    private int _most;

    public int Count { get; private set; }

    /// <summary>What a hit must beat, or equal with a lower number, to be kept.</summary>
    public float Threshold => Count < _most ? float.NegativeInfinity : _heap[0].Points;

    public void Clear(int most)
    {
        if (_heap.Length < most) _heap = new IndexHit[most];
        _most = most;
        Count = 0;
    }

    public void Offer(IndexHit hit)
    {
        if (Count < _most)
        {
            _heap[Count++] = hit;
            Rise(Count - 1);
        }
        else if (_most > 0 && IsWeaker(_heap[0], hit))
        {
            _heap[0] = hit;
            Sink();
        }
    }

    /// <summary>The hits, best first.</summary>
    public IndexHit[] ToArray()
    {
        var hits = _heap.AsSpan(0, Count).ToArray();
        Array.Sort(hits, static (a, b) => IsWeaker(a, b) ? 1 : IsWeaker(b, a) ? -1 : 0);
        return hits;
    }

    private static bool IsWeaker(IndexHit a, IndexHit b) =>
        a.Points < b.Points || (a.Points == b.Points && a.Entry > b.Entry);

    private void Rise(int at)
    {
        while (at > 0 && IsWeaker(_heap[at], _heap[(at - 1) / 2]))
        {
            (_heap[at], _heap[(at - 1) / 2]) = (_heap[(at - 1) / 2], _heap[at]);
            at = (at - 1) / 2;
        }
    }

    private void Sink()
    {
        for (int at = 0, child = 1; child < Count; at = child, child = at * 2 + 1)
        {
            if (child + 1 < Count && IsWeaker(_heap[child + 1], _heap[child])) child++;
            if (!IsWeaker(_heap[child], _heap[at])) return;
            (_heap[at], _heap[child]) = (_heap[child], _heap[at]);
        }
    }
}
