namespace ChatAssistant.Cases.Rates;

/// <summary>What was counted for one group, or for all.</summary>
public sealed class Figures(string key)
{
    /// <summary>Fewer people than this could be recognised by a figure.</summary>
    public const int FewestPeople = 3;

    private static readonly int Measures = Enum.GetValues<Measure>().Length;

    private readonly decimal[] _above = new decimal[Measures];
    private readonly int[] _below = new int[Measures];
    private readonly HashSet<string> _people = [];

    /// <summary>The county, the unit, the category, or <c>yyyy-MM</c>; empty where nobody has said.</summary>
    public string Key => key;

    /// <summary>How many people filed what was counted, each once. Who joined counts in <see cref="Joined"/>.</summary>
    public int People => _people.Count;

    /// <summary>附议数 of what was filed.</summary>
    public int Joined { get; private set; }

    /// <summary>So few people are behind it that its figures are not shown.</summary>
    public bool IsSmall => People < FewestPeople;

    public Rate this[Measure measure] => new(_above[(int)measure], _below[(int)measure]);

    public int Count(Measure measure) => _below[(int)measure];

    internal void Add(Measure measure, CaseFacts facts)
    {
        _above[(int)measure] += measure.PartOf(facts);
        _below[(int)measure]++;
        if (measure is Measure.Filed) Joined += facts.Joined;
    }

    internal void AddPerson(CaseFacts facts) => _people.Add(facts.Person);
}
