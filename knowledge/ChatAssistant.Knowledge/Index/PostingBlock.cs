namespace ChatAssistant.Knowledge;

/// <summary>
/// Which of up to 65,536 slots have which terms, at three bytes an occurrence: the lower half of the slot number, and the impact.
/// A block's points fit the processor's cache while its terms are added up.
/// </summary>
/// <param name="starts">Where the occurrences of each term begin, and one more for the end of the last. Terms that came later have none.</param>
/// <param name="slots">Rising within a term.</param>
/// <param name="impacts">Of each occurrence.</param>
internal sealed class PostingBlock(int[] starts, ushort[] slots, byte[] impacts)
{
    public const int Size = ushort.MaxValue + 1;

    public int[] Starts => starts;

    public ushort[] Slots => slots;

    public byte[] Impacts => impacts;

    public int CountOf(int term) => term + 1 < starts.Length ? starts[term + 1] - starts[term] : 0;

    /// <summary>Adds weight times impact to the points of every slot that has the term.</summary>
    /// <param name="term">Number in the vocabulary.</param>
    /// <param name="weight">Small enough that no sum overflows.</param>
    /// <param name="points">Of this block's slots: always <see cref="Size"/> long, so that no slot number can point outside.</param>
    public void AddPoints(int term, int weight, Span<int> points)
    {
        var count = CountOf(term);
        if (count == 0) return;

        var at = slots.AsSpan(starts[term], count);
        var impact = impacts.AsSpan(starts[term], count);
        for (var i = 0; i < at.Length && i < impact.Length; i++) points[at[i]] += weight * impact[i];
    }

    /// <summary>0 where the slot does not have the term.</summary>
    public int ImpactOf(int term, int slot)
    {
        var count = CountOf(term);
        if (count == 0) return 0;

        var found = slots.AsSpan(starts[term], count).BinarySearch((ushort)slot);
        return found < 0 ? 0 : impacts[starts[term] + found];
    }

    /// <summary>The odds of the slots from first on, each times its share.</summary>
    public float OddsFrom(int term, int first, ReadOnlySpan<float> shares)
    {
        var count = CountOf(term);
        if (count == 0) return 0;

        var list = slots.AsSpan(starts[term], count);
        var at = list.BinarySearch((ushort)first);
        if (at < 0) at = ~at;
        var odds = 0f;
        for (; at < list.Length && list[at] - first < shares.Length; at++)
            odds += shares[list[at] - first] * Impact.Odds[impacts[starts[term] + at]];
        return odds;
    }
}
