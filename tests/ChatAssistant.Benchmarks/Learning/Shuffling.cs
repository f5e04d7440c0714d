namespace ChatAssistant.Benchmarks.Learning;

/// <summary>Orders by chance that are the same on every machine and in every version of the runtime.</summary>
internal sealed class Shuffling(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The numbers from 0 in a new order.</summary>
    public int[] Of(int count)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        for (var i = count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }

    /// <summary>A number from 0 to below a bound, by a linear congruence with Knuth's factors for 64 bits.</summary>
    public int Below(int bound)
    {
        _state = unchecked(_state * 6364136223846793005UL + 1442695040888963407UL);
        return (int)((_state >> 33) % (ulong)bound);
    }
}
