namespace ChatAssistant.Knowledge;

/// <summary>Keeps the best so many hits: a heap with the weakest on top.</summary>
internal sealed class TopHits
{
    private IndexHit[] _heap = [];
    private int _most;
    private int _count;

    /// <summary>The hits kept, in no order. To be sorted and changed only after the last offer.</summary>
    public Span<IndexHit> Kept => _heap.AsSpan(0, _count);

    /// <summary>A hit below this is not kept.</summary>
    public float Threshold => _count < _most ? float.NegativeInfinity : _heap[0].Points;

    public void Clear(int most)
    {
        if (_heap.Length < most) _heap = new IndexHit[most];
        _most = most;
        _count = 0;
    }

    public void Offer(IndexHit hit)
    {
        if (_count < _most)
        {
            _heap[_count++] = hit;
            Rise(_count - 1);
        }
        else if (_most > 0 && _heap[0].IsWeakerThan(hit))
        {
            _heap[0] = hit;
            Sink();
        }
    }

    private void Rise(int at)
    {
        while (at > 0 && _heap[at].IsWeakerThan(_heap[(at - 1) / 2]))
        {
            (_heap[at], _heap[(at - 1) / 2]) = (_heap[(at - 1) / 2], _heap[at]);
            at = (at - 1) / 2;
        }
    }

    private void Sink()
    {
        for (int at = 0, child = 1; child < _count; at = child, child = at * 2 + 1)
        {
            if (child + 1 < _count && _heap[child + 1].IsWeakerThan(_heap[child])) child++;
            if (!_heap[child].IsWeakerThan(_heap[at])) return;
            (_heap[at], _heap[child]) = (_heap[child], _heap[at]);
        }
    }
}
