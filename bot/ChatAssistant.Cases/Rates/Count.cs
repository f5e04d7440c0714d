namespace ChatAssistant.Cases.Rates;

/// <summary>The figures of one group while they are counted. Who was counted is known only until then.</summary>
internal sealed class Count(string key)
{
    private static readonly int Measures = Enum.GetValues<Measure>().Length;

    private readonly int[] _halvesAbove = new int[Measures];
    private readonly int[] _below = new int[Measures];
    private readonly People _people = new();
    private readonly People _filers = new();
    private int _joined;

    /// <param name="measure">What it counts for.</param>
    /// <param name="halves">How much of it counts above the line.</param>
    /// <param name="facts">The case.</param>
    public void Add(Measure measure, int halves, CaseFacts facts)
    {
        _halvesAbove[(int)measure] += halves;
        _below[(int)measure]++;
        if (measure is not Measure.Filed) return;
        _joined += facts.Joined;
        _filers.Add(facts.Person);
    }

    public void AddPerson(CaseFacts facts) => _people.Add(facts.Person);

    public Figures Figures() => new(key, [.. _halvesAbove.Zip(_below, (halves, below) => new Rate(halves / 2m, below))]) { Filers = _filers.Count, People = _people.Count, Joined = _joined };
}
