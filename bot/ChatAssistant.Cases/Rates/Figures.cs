namespace ChatAssistant.Cases.Rates;

/// <summary>What was counted for one group, or for all.</summary>
public sealed class Figures
{
    /// <summary>Fewer people than this could be recognised by a figure.</summary>
    public const int FewestPeople = 3;

    private readonly IReadOnlyList<Rate> _rates;

    internal Figures(string key, IReadOnlyList<Rate> rates) => (Key, _rates) = (key, rates);

    /// <summary>The county, the unit, the category, or <c>yyyy-MM</c>; empty where nobody has said.</summary>
    public string Key { get; }

    /// <summary>How many people filed what <see cref="Measure.Filed"/> counts, each once. Who joined counts in <see cref="Joined"/>.</summary>
    public int Filers { get; internal init; }

    /// <summary>How many people are behind all that was counted, each once: also those who filed earlier and were answered now.</summary>
    public int People { get; internal init; }

    /// <summary>附议数 of what was filed.</summary>
    public int Joined { get; internal init; }

    /// <summary>So few people are behind it that its figures are not shown.</summary>
    public bool IsSmall => People < FewestPeople;

    public Rate this[Measure measure] => _rates[(int)measure];

    public int Count(Measure measure) => this[measure].Below;
}
