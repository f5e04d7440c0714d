namespace ChatAssistant.Knowledge;

/// <summary>What one question of a retrieval set found.</summary>
/// <param name="Found">Ids, best first.</param>
/// <param name="Gold">Ids of the right ones.</param>
/// <param name="Took">For the search alone.</param>
internal sealed record RetrievalTry(IReadOnlyList<string> Found, IReadOnlySet<string> Gold, TimeSpan Took)
{
    private const int RankedTo = 10;

    public bool IsJudged => Gold.Count > 0;

    /// <summary>The share of the right ones among the first <paramref name="most"/>.</summary>
    public double RecallAt(int most) => (double)Found.Take(most).Count(Gold.Contains) / Gold.Count;

    /// <summary>One over the place of the first right one; 0 when it is not among the first ten.</summary>
    public double ReciprocalRank
    {
        get
        {
            var wrong = Found.Take(RankedTo).TakeWhile(id => !Gold.Contains(id)).Count();
            return wrong < Math.Min(RankedTo, Found.Count) ? 1.0 / (wrong + 1) : 0;
        }
    }
}
