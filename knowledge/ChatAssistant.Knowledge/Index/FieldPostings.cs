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

    public int ImpactOf(int term, int slot) => blocks[slot / PostingBlock.Size].ImpactOf(term, slot % PostingBlock.Size);
}
