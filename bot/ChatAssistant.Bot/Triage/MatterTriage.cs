using ChatAssistant.Bot.Routing;

namespace ChatAssistant.Bot.Triage;

/// <summary>
/// Tells where a message belongs by fixed rules and weighed words: danger first, then spam, accusations and what is not ours,
/// then whichever of question, suggestion and grievance has most for it. The words stand in Words/*.txt.
/// </summary>
public static class MatterTriage
{
    /// <summary>What an accusation, spam or a matter of another place needs: one strong cue, or two weak ones.</summary>
    private const int LeastPoints = 4;

    /// <summary>A kind with less than twice the evidence of the next one is not sure: both are named.</summary>
    private const double Close = 2.0 / 3;

    private const string Medical = "医疗卫生";
    private const string PublicSafety = "治安司法";

    private static readonly (MatterKind Kind, string Heading)[] Firm =
        [(MatterKind.Spam, "spam"), (MatterKind.Accusation, "accusation"), (MatterKind.NotOurs, "not_ours")];

    /// <summary>On a tie the first: a grievance taken for a question would not be filed.</summary>
    private static readonly (MatterKind Kind, string Heading)[] Weighed =
        [(MatterKind.Grievance, "grievance"), (MatterKind.Suggestion, "suggestion"), (MatterKind.Consult, "consult")];

    private static readonly IReadOnlyList<CueList> Lanes = WordLists.Read("lanes.txt");

    public static TriageResult Of(string? message)
    {
        var text = MessageText.Clean(message);
        var (topic, words) = TopicFinder.Find(text);
        if (Danger.In(text) is { } danger)
            return new(MatterKind.Emergency, Topic(danger, topic)) { Area = AreaFinder.Find(text), Confidence = 1, IsCrisis = danger.IsCrisis, Evidence = [.. danger.Evidence, .. words] };
        return Placed(Scored(text), text, topic, words);
    }

    /// <summary>In danger it does not matter what the place is for: it is a case for a doctor or for those who rescue and protect.</summary>
    private static string Topic(Danger danger, string topic) => danger.IsCrisis ? TriageResult.OtherTopic : topic == Medical ? Medical : PublicSafety;

    private static Dictionary<string, IReadOnlyList<Evidence>> Scored(string text) =>
        Lanes.ToDictionary(lane => lane.Heading, lane => lane.Find(text));

    private static TriageResult Placed(
        Dictionary<string, IReadOnlyList<Evidence>> found, string text, string topic, IReadOnlyList<Evidence> words)
    {
        var ranked = Ranked(found);
        var (kind, heading) = ranked[0];
        var isOurs = kind is not (MatterKind.Spam or MatterKind.NotOurs);
        var confidence = Confidence(Points(found[heading]), Points(found[ranked[1].Heading]));
        return new(kind, kind is MatterKind.Spam ? TriageResult.OtherTopic : topic)
        {
            Area = isOurs ? AreaFinder.Find(text) : null,
            Confidence = confidence,
            Second = confidence < Close ? ranked[1].Kind : null,
            Evidence = [.. found[heading], .. words],
        };
    }

    private static List<(MatterKind Kind, string Heading)> Ranked(Dictionary<string, IReadOnlyList<Evidence>> found)
    {
        var firm = Firm.Where(lane => Points(found[lane.Heading]) >= LeastPoints);
        var weighed = Weighed.OrderByDescending(lane => Points(found[lane.Heading])).ToList();
        // With nothing said for any of them a message is a question: it then gets an answer or a polite refusal.
        return Points(found[weighed[0].Heading]) > 0 ? [.. firm, .. weighed] : [.. firm, .. Weighed.Reverse()];
    }

    private static int Points(IReadOnlyList<Evidence> found) => Math.Max(0, found.Sum(evidence => evidence.Weight));

    private static double Confidence(int first, int second) => first == 0 ? 0 : Math.Round((double)first / (first + second), 2);
}
