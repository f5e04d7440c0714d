namespace ChatAssistant.Sdk.BotFramework.Tests.Api;

/// <summary>
/// Signatures of an official package: a line a type, its members indented below.
/// </summary>
internal sealed class Listing
{
    private readonly Dictionary<string, (TypeHeader Header, HashSet<string> Members)> _types = [];

    public IEnumerable<string> Types => _types.Keys;

    public static Listing Read(IEnumerable<string> lines)
    {
        var listing = new Listing();
        HashSet<string> members = [];
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            if (line[0] == ' ') members.Add(WithoutObsolete(line.Trim()));
            else members = listing.Begin(TypeHeader.Parse(line));
        }

        return listing;
    }

    public static Listing ReadFolder(string folder) =>
        Read(Directory.GetFiles(folder, "Microsoft.Bot.*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadLines));

    public TypeHeader? HeaderOf(string type) => _types.TryGetValue(type, out var found) ? found.Header : null;

    public IReadOnlySet<string> MembersOf(string type) => _types.TryGetValue(type, out var found) ? found.Members : new HashSet<string>();

    private HashSet<string> Begin(TypeHeader header)
    {
        if (_types.TryGetValue(header.Name, out var known)) return known.Members;

        HashSet<string> members = [];
        _types[header.Name] = (header, members);
        return members;
    }

    private static string WithoutObsolete(string member) => member.Replace(" [Obsolete]", "", StringComparison.Ordinal);
}
