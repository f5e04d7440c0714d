namespace ChatAssistant.Knowledge;

/// <summary>Percentiles of measured times.</summary>
internal static class Percentile
{
    /// <param name="percent">From 0 to 100: 50 is the median.</param>
    /// <param name="sorted">Shortest first.</param>
    /// <returns>Milliseconds; 0 when nothing was measured.</returns>
    public static double Of(int percent, IReadOnlyList<TimeSpan> sorted) =>
        sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count * percent / 100, sorted.Count - 1)].TotalMilliseconds;
}
