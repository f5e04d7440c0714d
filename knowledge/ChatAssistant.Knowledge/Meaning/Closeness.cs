namespace ChatAssistant.Knowledge;

/// <summary>How close in meaning each entry is to one question: 0 says nothing, 1 is near.</summary>
/// <param name="Shares">By entry.</param>
/// <param name="Weight">Of them beside words.</param>
internal sealed record Closeness(float[] Shares, double Weight)
{
    /// <summary>Further down, meaning alone would not lift an entry to the first places.</summary>
    private const int MostBrought = 20;

    /// <summary>The closest entries, which the words of a question may have missed.</summary>
    public IReadOnlyList<int> Closest { get; } = [.. Enumerable.Range(0, Shares.Length).Where(entry => Shares[entry] > 0).OrderByDescending(entry => Shares[entry]).Take(MostBrought)];

    public double At(int entry) => Weight * Shares[entry];

    /// <summary>From 0 to 1, for whether an entry is about the question at all.</summary>
    public double SurenessAt(int entry) => Weight == 0 ? 0 : Math.Min(1, Shares[entry]);
}
