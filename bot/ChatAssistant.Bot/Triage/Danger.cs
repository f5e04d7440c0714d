using System.Text.RegularExpressions;
using ChatAssistant.Bot.Routing;

namespace ChatAssistant.Bot.Triage;

/// <summary>Somebody in danger now.</summary>
/// <param name="IsCrisis">They may take their own life: those words come first, other danger may stand beside them.</param>
/// <param name="Evidence">The words that say so, and those that spoke against it.</param>
public sealed partial record Danger(bool IsCrisis, IReadOnlyList<Evidence> Evidence)
{
    private const int LeastPoints = 3;

    /// <summary>What the learned weights must give where the word lists know no word for a danger: rather a call too many than one too few.</summary>
    private const double LeastShare = 0.3;

    /// <summary>Less than this and the word lists have taken one thing for another, as a dinner with drink for a poisoning.</summary>
    private const double Unlikely = 0.05;

    /// <summary>Most questions ask what one should do if; but people in danger ask as well.</summary>
    private const double LeastShareOfQuestion = 0.5;

    /// <summary>In a conversation most questions are for the library.</summary>
    private const double LeastShareOfQuestionInConversation = 0.85;

    /// <summary>A turn of a conversation is seldom a whole message, and a wrong call breaks off what was begun.</summary>
    private const double LeastShareInConversation = 0.7;

    /// <summary>A message of a few characters tells the weights too little.</summary>
    private const int ShortestToLearnFrom = 10;

    /// <summary>What a turn of a conversation says; null when it speaks of no danger, or of one that is past, possible or asked about in general.</summary>
    public static Danger? In(MessageReading message) =>
        In(message.Text, message.Lanes, Question().IsMatch(message.Text) ? LeastShareOfQuestionInConversation : LeastShareInConversation);

    /// <summary>The same for a message that stands alone and has been read.</summary>
    internal static Danger? In(string text, LaneReading reading) => In(text, reading, LeastShare);

    private static Danger? In(string text, LaneReading reading, double leastShare)
    {
        var (crisis, emergency) = (reading.Cues.Crisis, reading.Cues.Emergency);
        var tells = text.Length >= ShortestToLearnFrom;
        if (CueReading.Points(crisis) >= LeastPoints) return new(IsCrisis: true, crisis);
        if (CueReading.Points(emergency) >= LeastPoints && (reading.Danger >= Unlikely || !tells)) return new(IsCrisis: false, emergency);
        var enough = Question().IsMatch(text) ? Math.Max(leastShare, LeastShareOfQuestion) : leastShare;
        return tells && reading.Danger >= enough ? Learned(text, reading) : null;
    }

    private static Danger Learned(string text, LaneReading reading)
    {
        var (topic, _) = TopicFinder.Find(text, [TriageResult.OtherTopic, .. TriageResult.DangerTopics]);
        return new(topic is TriageResult.OtherTopic, [.. reading.Learned(MatterKind.Emergency, text)]);
    }

    [GeneratedRegex(@"[?？吗么]$|(?<verb>[\u4e00-\u9fa5])不\k<verb>.{0,8}$|请问|想问|咨询|(?:该|要)(?:跟|找|向|去)?(?:谁|哪).{0,4}$")]
    private static partial Regex Question();
}
