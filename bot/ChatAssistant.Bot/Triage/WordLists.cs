using System.Text.RegularExpressions;

namespace ChatAssistant.Bot.Triage;

/// <summary>
/// Reads the word lists that ship inside the program: a heading in brackets, then a weight and a pattern a line.
/// {name} in a pattern stands for a group of groups.txt, or for the places of areas.txt.
/// </summary>
internal static partial class WordLists
{
    private static readonly Dictionary<string, string> Groups = ReadGroups();

    public static IReadOnlyList<CueList> Read(string file)
    {
        var lists = new List<(string Heading, List<Cue> Cues)>();
        foreach (var line in WordFile.Lines(file))
        {
            if (Heading().Match(line) is { Success: true } heading) lists.Add((heading.Groups[1].Value, []));
            else lists[^1].Cues.Add(CueOf(line));
        }

        return [.. lists.Select(list => new CueList(list.Heading, list.Cues))];
    }

    private static Cue CueOf(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return new(int.Parse(line.AsSpan(0, space), provider: null), new Regex(Expand(line[(space + 1)..]), RegexOptions.CultureInvariant));
    }

    private static string Expand(string pattern)
    {
        while (GroupName().IsMatch(pattern)) pattern = GroupName().Replace(pattern, name => $"(?:{Groups[name.Groups[1].Value]})");
        return pattern;
    }

    private static Dictionary<string, string> ReadGroups()
    {
        var groups = WordFile.Lines("groups.txt").Select(line => line.Split(" = ", 2)).ToDictionary(parts => parts[0], parts => parts[1]);
        groups["served"] = Alternatives(Gazetteer.Served);
        groups["elsewhere"] = Alternatives([.. Gazetteer.Elsewhere, .. groups["place"].Split('|')]);
        return groups;
    }

    /// <summary>Longest first, since a pattern takes the first that fits.</summary>
    private static string Alternatives(IEnumerable<string> names) => string.Join('|', names.Distinct().OrderByDescending(name => name.Length));

    [GeneratedRegex(@"^\[(.+)\]$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"\{([a-z]+)\}")]
    private static partial Regex GroupName();
}
