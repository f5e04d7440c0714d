using System.Reflection;

namespace ChatAssistant.Web.Demo;

/// <summary>The topics and places demonstration cases are made of, read from the files beside.</summary>
internal sealed class DemoWorld
{
    private const string City = "平凉市";
    private const string Accusing = "检举";
    private const string Urgent = "紧急";

    private DemoWorld(IReadOnlyList<DemoTopic> topics, IReadOnlyList<DemoPlace> places)
    {
        Topics = [.. topics.Where(topic => topic.Name is not (Accusing or Urgent))];
        Accusations = topics.Single(topic => topic.Name == Accusing);
        Emergencies = topics.Single(topic => topic.Name == Urgent);
        Places = places;
    }

    public IReadOnlyList<DemoTopic> Topics { get; }

    public DemoTopic Accusations { get; }

    public DemoTopic Emergencies { get; }

    public IReadOnlyList<DemoPlace> Places { get; }

    /// <summary>All units with their counties; null for the city's own.</summary>
    public IEnumerable<(string Name, string? County)> Units =>
        Topics.SelectMany(topic => Places.Select(place => (UnitOf(topic, place), (string?)place.County)).Append(($"{City}{topic.Department}", null)));

    public static string UnitOf(DemoTopic topic, DemoPlace place) => place.County + topic.Department;

    public static DemoWorld Read() => new([.. TopicsOfFile()], [.. Lines("places.txt").Select(line => line.Split(' ')).Select(words => new DemoPlace(words[0], words[1..]))]);

    private static IEnumerable<DemoTopic> TopicsOfFile()
    {
        var lines = Lines("matters.txt").ToList();
        for (var start = 0; start < lines.Count;)
        {
            var body = lines.Skip(start + 1).TakeWhile(line => line[0] != '[').ToList();
            var (name, department) = (lines[start][1..lines[start].IndexOf(']', StringComparison.Ordinal)], lines[start].Split(' ')[1]);
            yield return new(name, department, Things(body, null), Things(body, '?'), Things(body, '!'));
            start += body.Count + 1;
        }
    }

    private static List<DemoThing> Things(IEnumerable<string> lines, char? sign) =>
        [.. lines.Where(line => (line[0] is '?' or '!' ? line[0] : null) == sign).Select(line => line.TrimStart('?', '!').Split('：')).Select(parts => new DemoThing(parts[0], parts[1].Split('|')))];

    private static IEnumerable<string> Lines(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"ChatAssistant.Web.Demo.{file}")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] is not '#') yield return line;
    }
}
