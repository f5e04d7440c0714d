namespace ChatAssistant.Knowledge;

/// <summary>
/// Where entries stand. Every entry has a slot; between documents slots stay empty, so that an entry's neighbours can be read
/// without asking where its document ends. In a document whose entries have nothing to do with each other every entry stands alone.
/// </summary>
/// <param name="entries">The entry in each slot, or <see cref="Empty"/>.</param>
/// <param name="slots">The slot of each entry.</param>
/// <param name="firstSlots">Of each document, and one more for the end of the last.</param>
/// <param name="authorities">The factor of each document, 1 for none.</param>
internal sealed class EntryLayout(int[] entries, int[] slots, int[] firstSlots, float[] authorities)
{
    public const int Empty = -1;

    /// <summary>Empty slots before the first document and after each; so far do neighbours reach.</summary>
    public const int Gap = 3;

    public int[] Entries => entries;

    public int[] Slots => slots;

    public int[] FirstSlots => firstSlots;

    public float[] Authorities => authorities;

    public int EntryCount => slots.Length;

    public int DocumentCount => authorities.Length;

    public int BlockCount => (entries.Length + PostingBlock.Size - 1) / PostingBlock.Size;

    public int DocumentOf(int entry)
    {
        var at = firstSlots.AsSpan().BinarySearch(slots[entry]);
        return at < 0 ? ~at - 1 : at;
    }
}
