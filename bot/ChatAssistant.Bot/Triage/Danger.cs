using ChatAssistant.Bot.Routing;

namespace ChatAssistant.Bot.Triage;

/// <summary>Somebody in danger now.</summary>
/// <param name="IsCrisis">They may take their own life: those words come first, other danger may stand beside them.</param>
/// <param name="Evidence">The words that say so, and those that spoke against it.</param>
public sealed record Danger(bool IsCrisis, IReadOnlyList<Evidence> Evidence)
{
    private const int LeastPoints = 3;

    /// <summary>Where the word lists know no word for a danger, the learned weights must be surer than of all else together.</summary>
    private const double LeastShare = 0.5;

    /// <summary>Null when the message speaks of no danger, or of one that is past, possible or asked about in general.</summary>
    /// <param name="text">A message, cleaned.</param>
    public static Danger? In(string text) => In(text, LaneReading.Of(text));

    internal static Danger? In(string text, LaneReading reading)
    {
        var (crisis, emergency) = (reading.Cues.Crisis, reading.Cues.Emergency);
        if (CueReading.Points(crisis) >= LeastPoints) return new(IsCrisis: true, crisis);
        if (CueReading.Points(emergency) >= LeastPoints) return new(IsCrisis: false, emergency);
        if (!MessageText.HasWords(text) || reading.Share(MatterKind.Emergency) < LeastShare) return null;
        return new(TopicFinder.Find(text, [TriageResult.OtherTopic, .. TriageResult.DangerTopics]).Topic is TriageResult.OtherTopic, [.. reading.Learned(MatterKind.Emergency, text)]);
    }
}
