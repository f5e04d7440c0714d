using System.Collections.Concurrent;
using ChatAssistant.Cases.Rates;

namespace ChatAssistant.Web.Statistics;

/// <summary>The facts of all cases somebody sees as of one moment, with the figures that were counted from them: until a case changes they stay true.</summary>
/// <param name="facts">The facts.</param>
public sealed class SeenFacts(IReadOnlyList<CaseFacts> facts)
{
    /// <summary>A look through all groupings and some filters; addresses can ask for any number.</summary>
    private const int MostTallies = 32;

    private readonly ConcurrentDictionary<(StatisticsQuery, DateOnly), Tally> _tallies = new();
    private readonly Lazy<IReadOnlyList<string>> _counties = NamesIn(facts, each => each.County);
    private readonly Lazy<IReadOnlyList<string>> _units = NamesIn(facts, each => each.Unit);
    private readonly Lazy<IReadOnlyList<string>> _categories = NamesIn(facts, each => each.Category);

    public static SeenFacts None { get; } = new([]);

    public IReadOnlyList<CaseFacts> All => facts;

    public IReadOnlyList<string> Counties => _counties.Value;

    public IReadOnlyList<string> Units => _units.Value;

    public IReadOnlyList<string> Categories => _categories.Value;

    public Tally TallyOf(StatisticsQuery query, DateOnly today)
    {
        if (_tallies.TryGetValue((query, today), out var known)) return known;
        if (_tallies.Count >= MostTallies) _tallies.Clear();
        return _tallies[(query, today)] = Tally.Of(facts.Where(each => query.Fits(each, today)), query.PeriodOn(today), query.By, today);
    }

    /// <summary>Told apart first by where they stand in memory: a hundred thousand cases share a few, and comparing texts takes long.</summary>
    private static Lazy<IReadOnlyList<string>> NamesIn(IReadOnlyList<CaseFacts> facts, Func<CaseFacts, string?> name) =>
        new(() => [.. facts.Select(name).Distinct(ReferenceEqualityComparer.Instance).OfType<string>().Distinct().Order(StringComparer.Ordinal)]);
}
