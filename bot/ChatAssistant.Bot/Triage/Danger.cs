namespace ChatAssistant.Bot.Triage;

/// <summary>Somebody in danger now.</summary>
/// <param name="IsCrisis">They may take their own life: those words come first, other danger may stand beside them.</param>
/// <param name="Evidence">The words that say so, and those that spoke against it.</param>
public sealed record Danger(bool IsCrisis, IReadOnlyList<Evidence> Evidence)
{
    private const int LeastPoints = 3;

    private static readonly IReadOnlyList<CueList> EmergencyCues = WordLists.Read("emergency.txt");
    private static readonly IReadOnlyList<CueList> CrisisCues = WordLists.Read("crisis.txt");

    /// <summary>Null when the message speaks of no danger, or of one that is past, possible or asked about in general.</summary>
    /// <param name="text">A message, cleaned.</param>
    public static Danger? In(string text)
    {
        if (Of(text, CrisisCues) is { } crisis) return new(IsCrisis: true, crisis);
        return Of(text, EmergencyCues) is { } emergency ? new(IsCrisis: false, emergency) : null;
    }

    private static List<Evidence>? Of(string text, IReadOnlyList<CueList> cues)
    {
        List<Evidence> found = [.. cues.SelectMany(list => list.Find(text))];
        return found.Sum(evidence => evidence.Weight) >= LeastPoints ? found : null;
    }
}
