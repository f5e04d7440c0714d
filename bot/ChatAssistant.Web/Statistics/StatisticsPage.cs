using ChatAssistant.Cases.Rates;

namespace ChatAssistant.Web.Statistics;

/// <summary>The figures somebody sees, and what they can be narrowed by.</summary>
/// <param name="Period">Of which days.</param>
/// <param name="Tally">The figures.</param>
/// <param name="Counties">What there is to choose.</param>
/// <param name="Units">What there is to choose.</param>
/// <param name="Categories">What there is to choose.</param>
public sealed record StatisticsPage(
    Period Period, Tally Tally, IReadOnlyList<string> Counties, IReadOnlyList<string> Units, IReadOnlyList<string> Categories)
{
    public IEnumerable<Figures> Shown => Tally.Groups.Where(each => !each.IsSmall);

    /// <summary>How many groups are left out because too few people are behind them.</summary>
    public int HiddenCount => Tally.Groups.Count(each => each.IsSmall);
}
