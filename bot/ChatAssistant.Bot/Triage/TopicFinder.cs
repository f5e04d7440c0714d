namespace ChatAssistant.Bot.Triage;

/// <summary>Finds the field of life a message is about.</summary>
internal static class TopicFinder
{
    /// <summary>A single word for a place or a person in it does not make a topic.</summary>
    private const int LeastPoints = 2;

    private static readonly IReadOnlyList<CueList> Topics = WordLists.Read("topics.txt");

    public static (string Topic, IReadOnlyList<Evidence> Evidence) Find(string text)
    {
        var best = Topics.Select(topic => topic.FindAll(text)).MaxBy(found => found.Sum(evidence => evidence.Weight)) ?? [];
        return best.Sum(evidence => evidence.Weight) >= LeastPoints ? (best[0].For, best) : (TriageResult.OtherTopic, []);
    }
}
