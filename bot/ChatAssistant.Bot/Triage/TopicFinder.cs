namespace ChatAssistant.Bot.Triage;

/// <summary>Finds the field of life a message is about.</summary>
internal static class TopicFinder
{
    /// <summary>More words of a topic than this make it no surer.</summary>
    private const int MostPoints = 12;

    /// <summary>What was learned of characters decides where the words leave it open; it must not outweigh them.</summary>
    private const double LearnedPart = 0.5;

    private static readonly IReadOnlyList<CueList> Topics = WordLists.Read("topics.txt");
    private static readonly LinearModel Model = LinearModel.Read("learned-topics.txt");

    public static IReadOnlyList<string> Names { get; } = [.. Topics.Select(topic => topic.Heading)];

    /// <summary>The topic with the most points by its words and by what was learned of characters.</summary>
    /// <param name="text">A message, cleaned.</param>
    /// <param name="among">The topics that come into question; all when null.</param>
    public static (string Topic, IReadOnlyList<Evidence> Evidence) Find(string text, IReadOnlyCollection<string>? among = null)
    {
        var words = Topics.ToDictionary(topic => topic.Heading, topic => topic.FindAll(text));
        var learned = Model.Scores([.. MessageTraits.Characters(text)]);
        var best = Model.Classes.Select((topic, at) => (Topic: topic, Points: (LearnedPart * learned[at]) + Points(words[topic])))
            .Where(each => among?.Contains(each.Topic) ?? true)
            .MaxBy(each => each.Points).Topic;
        return (best, words[best]);
    }

    private static int Points(IReadOnlyList<Evidence> found) => Math.Min(MostPoints, CueReading.Points(found));
}
