using ChatAssistant.Bot.Routing;

namespace ChatAssistant.Bot.Triage;

/// <summary>
/// Tells where a message belongs: danger first, by fixed rules and, where they know no word, by learned weights; then the lane
/// for which the cues of Words/*.txt and the weights learned from labelled messages speak most. The same message always goes
/// the same way.
/// </summary>
public static class MatterTriage
{
    /// <summary>A kind with less than twice the share of the next one is not sure: both are named.</summary>
    private const double Close = 2.0 / 3;

    /// <summary>The counties and districts this service is for, by their official names.</summary>
    public static IReadOnlyList<string> Counties { get; } = [.. Gazetteer.ServedCounties.Select(county => county.Name)];

    /// <summary>The topics a matter may be about, with the one for the rest.</summary>
    public static IReadOnlyList<string> Topics => TopicFinder.Names;

    public static TriageResult Of(string? message) => Of(MessageReading.Of(message));

    public static TriageResult Of(MessageReading message)
    {
        var text = message.Text;
        if (!MessageText.HasWords(text)) return new(MatterKind.Spam, TriageResult.OtherTopic);
        return Danger.In(text, message.Lanes) is { } danger ? Endangered(danger, text) : Placed(message.Lanes, text);
    }

    /// <summary>In danger it does not matter what the place is for: it is a case for a doctor or for those who rescue and protect.</summary>
    private static TriageResult Endangered(Danger danger, string text)
    {
        var (topic, words) = TopicFinder.Find(text, danger.IsCrisis ? [TriageResult.OtherTopic] : TriageResult.DangerTopics);
        return new(MatterKind.Emergency, topic) { Area = AreaFinder.Find(text), Confidence = 1, IsCrisis = danger.IsCrisis, Evidence = [.. danger.Evidence, .. words] };
    }

    private static TriageResult Placed(LaneReading reading, string text)
    {
        var (kind, share) = reading.Shares[0];
        var next = reading.Shares[1];
        var confidence = Math.Round(share / (share + next.Share), 2);
        var (topic, words) = TopicFinder.Find(text);
        return new(kind, kind is MatterKind.Spam ? TriageResult.OtherTopic : topic)
        {
            Area = kind is MatterKind.Spam or MatterKind.NotOurs ? null : AreaFinder.Find(text),
            Confidence = confidence,
            Second = confidence < Close ? next.Kind : null,
            Evidence = [.. reading.Cues.Lanes[kind.Word()], .. reading.Learned(kind, text), .. words],
        };
    }
}
