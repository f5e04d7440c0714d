namespace ChatAssistant.Knowledge;

/// <summary>The terms of an index: gram keys in rising order, and the number of each.</summary>
internal sealed class GramVocabulary(long[] keys, int[] numbers)
{
    public const int Unknown = -1;

    public long[] Keys => keys;

    public int[] Numbers => numbers;

    public int Count => keys.Length;

    /// <summary>The term's number, or <see cref="Unknown"/>.</summary>
    public int Find(long key)
    {
        var at = keys.AsSpan().BinarySearch(key);
        return at < 0 ? Unknown : numbers[at];
    }

    public static GramVocabulary Of(Dictionary<long, int> terms)
    {
        long[] keys = [.. terms.Keys];
        int[] numbers = [.. terms.Values];
        Array.Sort(keys, numbers);
        return new(keys, numbers);
    }
}
