namespace ChatAssistant.Knowledge;

/// <summary>Collects one field entry by entry and turns every full block around: from the terms of a slot to the slots of a term.</summary>
internal sealed class FieldWriter(IndexField kind)
{
    private readonly List<PostingBlock> _blocks = [];
    private readonly List<int> _lengths = [];
    private readonly List<int> _terms = [];
    private readonly List<ushort> _slots = [];
    private readonly List<byte> _counts = [];

    /// <summary>Adds what stands in a slot; slots come in rising order and may leave gaps.</summary>
    /// <param name="slot">Where.</param>
    /// <param name="terms">Sorted, repeated as often as they occur.</param>
    public void Add(int slot, ReadOnlySpan<int> terms)
    {
        while (slot >= (_blocks.Count + 1) * PostingBlock.Size) CloseBlock();
        while (_lengths.Count < slot) _lengths.Add(0);
        _lengths.Add(terms.Length);

        for (var i = 0; i < terms.Length;)
        {
            var term = terms[i];
            var run = 1;
            while (i + run < terms.Length && terms[i + run] == term) run++;
            _terms.Add(term);
            _slots.Add((ushort)slot);
            _counts.Add((byte)Math.Min(run, byte.MaxValue));
            i += run;
        }
    }

    /// <summary>To be called once, after the last entry.</summary>
    /// <param name="blocks">How many all fields have; a field that ends early has empty ones.</param>
    public FieldPostings Close(int blocks)
    {
        while (_blocks.Count < blocks) CloseBlock();
        var average = _lengths.Where(length => length > 0).DefaultIfEmpty(1).Average();
        for (var block = 0; block < _blocks.Count; block++) CountsToImpacts(_blocks[block], block * PostingBlock.Size, average);
        return new(kind, [.. _blocks]);
    }

    private void CloseBlock()
    {
        var starts = Starts();
        var next = starts[..];
        var slots = new ushort[_terms.Count];
        var counts = new byte[_terms.Count];
        for (var i = 0; i < _terms.Count; i++)
        {
            var to = next[_terms[i]]++;
            slots[to] = _slots[i];
            counts[to] = _counts[i];
        }

        _blocks.Add(new(starts, slots, counts));
        _terms.Clear();
        _slots.Clear();
        _counts.Clear();
    }

    private int[] Starts()
    {
        var starts = new int[_terms.DefaultIfEmpty(-1).Max() + 2];
        foreach (var term in _terms) starts[term + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        return starts;
    }

    private void CountsToImpacts(PostingBlock block, int firstSlot, double averageLength)
    {
        for (var i = 0; i < block.Slots.Length; i++)
            block.Impacts[i] = Impact.Of(block.Impacts[i], _lengths[firstSlot + block.Slots[i]] / averageLength);
    }
}
