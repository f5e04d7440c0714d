using System.Globalization;

namespace ChatAssistant.Cases.Rates;

/// <summary>Figures of a period, in all and by group.</summary>
/// <param name="Total">All together.</param>
/// <param name="Groups">Each group, small ones too: months in their order, others by how much was filed.</param>
public sealed record Tally(Figures Total, IReadOnlyList<Figures> Groups)
{
    private static readonly Measure[] All = Enum.GetValues<Measure>();

    public static Tally Of(IEnumerable<CaseFacts> cases, Period period, Grouping by, DateOnly today)
    {
        var total = new Figures("");
        var groups = new Dictionary<string, Figures>();
        foreach (var facts in cases) Add(facts);
        return new(total, [.. by is Grouping.Month
            ? groups.Values.OrderBy(each => each.Key, StringComparer.Ordinal)
            : groups.Values.OrderByDescending(each => each.Count(Measure.Filed)).ThenBy(each => each.Key, StringComparer.Ordinal)]);

        void Add(CaseFacts facts)
        {
            Figures? last = null;
            foreach (var measure in All)
            {
                if (measure.DayOf(facts, today) is not { } day || !period.Has(day)) continue;
                var group = Group(groups, KeyOf(facts, by, day));
                total.Add(measure, facts);
                group.Add(measure, facts);
                if (ReferenceEquals(group, last)) continue;
                total.AddPerson(facts);
                group.AddPerson(facts);
                last = group;
            }
        }
    }

    private static Figures Group(Dictionary<string, Figures> groups, string key)
    {
        if (!groups.TryGetValue(key, out var group)) groups[key] = group = new Figures(key);
        return group;
    }

    private static string KeyOf(CaseFacts facts, Grouping by, DateOnly day) => by switch
    {
        Grouping.Area => facts.County ?? "",
        Grouping.Unit => facts.Unit ?? "",
        Grouping.Category => facts.Category ?? "",
        _ => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
    };
}
