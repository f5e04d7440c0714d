using System.Globalization;

namespace ChatAssistant.Cases.Rates;

/// <summary>The groups that have something counted.</summary>
internal sealed class GroupCounts(Grouping by)
{
    private readonly Dictionary<string, Count> _named = [];
    private readonly Dictionary<int, Count> _months = [];

    /// <param name="facts">A case.</param>
    /// <param name="day">The day it counts by.</param>
    public Count Of(CaseFacts facts, DateOnly day) => by switch
    {
        Grouping.Area => Named(facts.County ?? ""),
        Grouping.Unit => Named(facts.Unit ?? ""),
        Grouping.Category => Named(facts.Category ?? ""),
        _ => MonthOf(day),
    };

    public IEnumerable<Figures> Figures() => _named.Values.Concat(_months.Values).Select(each => each.Figures());

    private Count Named(string name)
    {
        if (!_named.TryGetValue(name, out var count)) _named[name] = count = new(name);
        return count;
    }

    private Count MonthOf(DateOnly day)
    {
        var month = (day.Year * 12) + day.Month;
        if (!_months.TryGetValue(month, out var count)) _months[month] = count = new(day.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        return count;
    }
}
