using ChatAssistant.Cases.Rates;

namespace ChatAssistant.Web.Statistics;

/// <summary>What is asked of the statistics.</summary>
/// <param name="Selection">Which cases. Its days are the period of each measure's own day, and not of filing alone.</param>
/// <param name="By">By what they are told apart.</param>
public sealed record StatisticsQuery(CaseSelection Selection, Grouping By)
{
    /// <summary>Stands in an address for what nobody has said: no county, no unit, no category.</summary>
    public const string Unsaid = "-";

    /// <summary>A year, where nothing is said.</summary>
    public Period PeriodOn(DateOnly today) => new(Selection.From ?? (Selection.To ?? today).AddYears(-1).AddDays(1), Selection.To ?? today);

    public bool Fits(CaseFacts facts, DateOnly today) =>
        (Selection.Lane is null || facts.Lane == Selection.Lane)
        && (Selection.State is null || facts.State == Selection.State)
        && Fits(Selection.County, facts.County) && Fits(Selection.Unit, facts.Unit) && Fits(Selection.Category, facts.Category)
        && (!Selection.Supervised || facts.IsSupervised)
        && (!Selection.Overdue || facts.IsOverdue(today));

    private static bool Fits(string? asked, string? said) => string.IsNullOrEmpty(asked) || (asked is Unsaid ? string.IsNullOrEmpty(said) : asked == said);
}
