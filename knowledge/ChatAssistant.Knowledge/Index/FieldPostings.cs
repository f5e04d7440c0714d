namespace ChatAssistant.Knowledge;

/// <summary>One field of all entries, block after block.</summary>
internal sealed class FieldPostings(IndexField kind, PostingBlock[] blocks)
{
    public IndexField Kind => kind;

    public PostingBlock[] Blocks => blocks;

    public int EntriesWith(int term)
    {
        var count = 0;
        foreach (var block in blocks) count += block.CountOf(term);
        return count;
    }

    /// <summary>The odds of a slot and, in a field that is shared, of those around it, each times its share.</summary>
    /// <param name="term">Number in the vocabulary.</param>
    /// <param name="slot">The slot in the middle of the shares.</param>
    /// <param name="shares">Of the slots around it, an odd number.</param>
    public float OddsAround(int term, int slot, ReadOnlySpan<float> shares)
    {
        if (!kind.IsShared) return Impact.Odds[ImpactOf(term, slot)];

        var first = slot - shares.Length / 2;
        if (first / PostingBlock.Size == (first + shares.Length - 1) / PostingBlock.Size)
            return blocks[first / PostingBlock.Size].OddsFrom(term, first % PostingBlock.Size, shares);

        var odds = 0f;
        for (var i = 0; i < shares.Length; i++) odds += shares[i] * Impact.Odds[ImpactOf(term, first + i)];
        return odds;
    }

    public int ImpactOf(int term, int slot) => blocks[slot / PostingBlock.Size].ImpactOf(term, slot % PostingBlock.Size);
}
