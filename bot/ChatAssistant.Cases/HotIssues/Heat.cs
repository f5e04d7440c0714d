namespace ChatAssistant.Cases.HotIssues;

/// <summary>How hot an issue is, in the parts it is made of: 8·people + 1·附议 + recency.</summary>
/// <param name="People">Who filed something in it, each once.</param>
/// <param name="Joined">Who joined without filing, each once.</param>
/// <param name="Recency">For each person 1 at the moment of their last voice, and half as much after each half-life.</param>
public sealed record Heat(int People, int Joined, double Recency)
{
    public const int PerPerson = 8;

    public double Total => (PerPerson * People) + Joined + Recency;

    /// <summary>The same heat later: only recency cools, and all of it alike.</summary>
    public Heat After(TimeSpan time, int halfLifeDays) => this with { Recency = Recency * Math.Pow(0.5, time.TotalDays / halfLifeDays) };
}
