namespace ChatAssistant.Knowledge;

/// <summary>
/// What one gram gives one entry before its rarity is counted, by BM25, in one byte: 0 to <see cref="Most"/> in equal steps.
/// Half a step is 0.4 % of what a gram that occurs once in a text of middling length gives.
/// </summary>
internal static class Impact
{
    /// <summary>How soon repeating a gram stops helping, and how much long entries are held back: best in trials on statutes, and the usual values.</summary>
    public const double Saturation = 1.2, LengthShare = 0.75;

    /// <summary>What endless repetition would give.</summary>
    public const double Most = Saturation + 1;

    public const double Step = Most / byte.MaxValue;

    /// <summary>How far an impact is from nothing against how far it is from <see cref="Most"/>: what adds up where occurrences do.</summary>
    public static readonly float[] Odds = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(impact => impact / Math.Max(0.5f, byte.MaxValue - impact))];

    /// <summary>The points of odds, the way back.</summary>
    public static float OfOdds(float odds) => (float)Most * odds / (1 + odds);

    /// <param name="count">How often the gram occurs in the entry.</param>
    /// <param name="length">Of the entry against the average: 1 is middling.</param>
    public static byte Of(int count, double length)
    {
        var impact = count * Most / (count + Saturation * (1 - LengthShare + LengthShare * length));
        return (byte)Math.Max(1, Math.Round(impact / Step));
    }
}
