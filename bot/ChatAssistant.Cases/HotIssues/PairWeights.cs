namespace ChatAssistant.Cases.HotIssues;

/// <summary>How much a pair of characters tells: the more matters have it, the less.</summary>
internal sealed class PairWeights
{
    private readonly Dictionary<int, int> _matters = [];
    private int _count;

    public void Add(int[] pairs)
    {
        _count++;
        foreach (var pair in pairs) _matters[pair] = _matters.GetValueOrDefault(pair) + 1;
    }

    public void Remove(int[] pairs)
    {
        _count--;
        foreach (var pair in pairs)
        {
            if (--_matters[pair] == 0) _matters.Remove(pair);
        }
    }

    public double Of(int pair) => Math.Log(1 + ((_count + 1.0) / (_matters.GetValueOrDefault(pair) + 1)));

    /// <summary>The length of the vector of a matter's weights.</summary>
    public double Length(int[] pairs)
    {
        var sum = 0.0;
        foreach (var pair in pairs)
        {
            var weight = Of(pair);
            sum += weight * weight;
        }

        return Math.Sqrt(sum);
    }

    /// <summary>Those that tell most, the strongest first; of equals the one that comes first, so that every run is the same.</summary>
    public int[] Strongest(int[] pairs, int most) => pairs.Length <= most ? pairs : [.. pairs.OrderByDescending(Of).ThenBy(pair => pair).Take(most)];
}
