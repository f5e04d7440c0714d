namespace ChatAssistant.Bot.Triage;

/// <summary>What the cues of the word lists find in a message.</summary>
/// <param name="Crisis">Somebody may take their own life, and what speaks against it.</param>
/// <param name="Emergency">Somebody is in danger now, and what speaks against it.</param>
/// <param name="Lanes">For the other lanes, by heading.</param>
internal sealed record CueReading(
    IReadOnlyList<Evidence> Crisis, IReadOnlyList<Evidence> Emergency, IReadOnlyDictionary<string, IReadOnlyList<Evidence>> Lanes)
{
    private const int LeastPoints = 4;

    private static readonly IReadOnlyList<CueList> EmergencyCues = WordLists.Read("emergency.txt");
    private static readonly IReadOnlyList<CueList> CrisisCues = WordLists.Read("crisis.txt");
    private static readonly IReadOnlyList<CueList> LaneCues = WordLists.Read("lanes.txt");

    /// <summary>An accusation, spam or a matter of another place needs one strong cue or two weak ones.</summary>
    private static readonly string[] Firm = ["spam", "accusation", "not_ours"];

    /// <summary>On a tie the first: a grievance taken for a question would not be filed.</summary>
    private static readonly string[] Weighed = ["grievance", "suggestion", "consult"];

    /// <summary>The lane by the cues alone. With nothing said for any a message is a question: it gets an answer or a polite refusal.</summary>
    public string Ruled => Firm.FirstOrDefault(lane => Points(Lanes[lane]) >= LeastPoints)
        ?? (Weighed.MaxBy(lane => Points(Lanes[lane])) is { } most && Points(Lanes[most]) > 0 ? most : Weighed[^1]);

    /// <summary>How much the cues find for <see cref="Ruled"/>.</summary>
    public int RuledPoints => Math.Max(0, Points(Lanes[Ruled]));

    /// <param name="text">A message, cleaned.</param>
    public static CueReading Of(string text) => new(
        [.. CrisisCues.SelectMany(list => list.Find(text))],
        [.. EmergencyCues.SelectMany(list => list.Find(text))],
        LaneCues.ToDictionary(lane => lane.Heading, lane => lane.Find(text)));

    /// <summary>The points as traits for a <see cref="LinearModel"/>.</summary>
    public IEnumerable<string> Traits() =>
    [
        .. MessageTraits.Cues("crisis", Points(Crisis)),
        .. MessageTraits.Cues("emergency", Points(Emergency)),
        .. Lanes.SelectMany(lane => MessageTraits.Cues(lane.Key, Points(lane.Value))),
        MessageTraits.Cued(Ruled),
    ];

    public static int Points(IReadOnlyList<Evidence> found) => found.Sum(evidence => evidence.Weight);
}
