namespace ChatAssistant.Cases.Rates;

/// <summary>Figures of a period, in all and by group.</summary>
/// <param name="Total">All together.</param>
/// <param name="Groups">Each group, small ones too: months in their order, others by how much was filed.</param>
public sealed record Tally(Figures Total, IReadOnlyList<Figures> Groups)
{
    private static readonly Measure[] All = Enum.GetValues<Measure>();

    public static Tally Of(IEnumerable<CaseFacts> cases, Period period, Grouping by, DateOnly today)
    {
        var total = new Count("");
        var groups = new GroupCounts(by);
        foreach (var facts in cases) Add(facts);
        var figures = groups.Figures();
        return new(total.Figures(), [.. by is Grouping.Month
            ? figures.OrderBy(each => each.Key, StringComparer.Ordinal)
            : figures.OrderByDescending(each => each.Count(Measure.Filed)).ThenBy(each => each.Key, StringComparer.Ordinal)]);

        void Add(CaseFacts facts)
        {
            Count? last = null;
            foreach (var measure in All)
            {
                if (measure.DayOf(facts, today) is not { } day || !period.Has(day)) continue;
                // Only months part the measures of one case.
                var group = last is not null && by is not Grouping.Month ? last : groups.Of(facts, day);
                var halves = measure.HalvesOf(facts);
                total.Add(measure, halves, facts);
                group.Add(measure, halves, facts);
                if (ReferenceEquals(group, last)) continue;
                if (last is null) total.AddPerson(facts);
                group.AddPerson(facts);
                last = group;
            }
        }
    }
}
