namespace ChatAssistant.Knowledge;

/// <summary>All signposts, found in questions by their everyday words.</summary>
internal sealed class Signposts
{
    public const string FileName = "everyday-to-articles.yaml";

    /// <summary>Pieces are found by chance too: the longest words say most, and more than a few say nothing.</summary>
    private const int MostScattered = 3;

    private readonly ILookup<char, (string Word, Signpost Signpost)> _byFirst;
    private readonly ILookup<(char, char), (string Word, Signpost Signpost, int Place)> _longWords;

    public Signposts(IReadOnlyList<Signpost> all)
    {
        All = all;
        _byFirst = all.SelectMany(signpost => signpost.Everyday.Select(word => (Word: word, signpost))).ToLookup(pair => pair.Word[0]);
        _longWords = _byFirst.SelectMany(pairs => pairs).Where(pair => pair.Word.Length >= ScatteredWord.Shortest && pair.Signpost.Addresses.Count > 0)
            .Select((pair, place) => (pair.Word, pair.Signpost, Place: place)).ToLookup(pair => (pair.Word[0], pair.Word[1]));
    }

    public IReadOnlyList<Signpost> All { get; }

    /// <summary>An address that nothing shipped has, or an entry that says nothing, is an <see cref="InvalidDataException"/> that names file and entry.</summary>
    public static async Task<Signposts> ReadAsync(string folder, Task<ShippedPlaces> places, CancellationToken cancellationToken)
    {
        var lines = await LibraryYaml.ReadAsync<SignpostLine>(Path.Combine(folder, FileName), cancellationToken);
        var held = await places;
        return new([.. lines.Select(line => Read(line, held))]);
    }

    /// <summary>The everyday words in a plain text; of words that overlap the longest, for it says most.</summary>
    public IReadOnlyList<SignpostFound> In(string plain)
    {
        var taken = new bool[plain.Length];
        var found = new List<SignpostFound>();
        foreach (var candidate in Occurrences(plain).OrderByDescending(candidate => candidate.Word.Length).ThenBy(candidate => candidate.Start))
        {
            if (taken.AsSpan(candidate.Start, candidate.Word.Length).Contains(true)) continue;
            taken.AsSpan(candidate.Start, candidate.Word.Length).Fill(true);
            if (!found.Exists(other => other.Signpost == candidate.Signpost)) found.Add(candidate);
        }

        return [.. found, .. Scattered(plain, found)];
    }

    /// <summary>Longer words that stand in a text in pieces: 代表揽工程 in 当了代表能不能揽点工程. The first piece begins with two characters that stand together.</summary>
    private IEnumerable<SignpostFound> Scattered(string plain, List<SignpostFound> found) =>
        plain.Zip(plain.Skip(1)).Distinct().SelectMany(head => _longWords[head]).OrderBy(pair => pair.Place)
            .Where(pair => ScatteredWord.Find(pair.Word, plain) >= 0 && !found.Exists(other => other.Signpost == pair.Signpost))
            .Select(pair => new SignpostFound(pair.Signpost, pair.Word, ScatteredWord.Find(pair.Word, plain)) { IsScattered = true })
            .OrderByDescending(candidate => candidate.Word.Length).DistinctBy(candidate => candidate.Signpost)
            .Take(MostScattered);

    private IEnumerable<SignpostFound> Occurrences(string plain) =>
        from start in Enumerable.Range(0, plain.Length)
        from pair in _byFirst[plain[start]]
        where plain.AsSpan(start).StartsWith(pair.Word, StringComparison.Ordinal)
        select new SignpostFound(pair.Signpost, pair.Word, start);

    private static Signpost Read(SignpostLine line, ShippedPlaces places)
    {
        if (line.Everyday.Count == 0 || line.Everyday.Exists(string.IsNullOrWhiteSpace) || line.Question.Length == 0 || line.Terms.Count + line.Addresses.Count == 0)
            throw new InvalidDataException($"{FileName}: the entry of “{line.Question}” ({string.Join("、", line.Everyday)}) lacks everyday words, a question, or terms and addresses.");

        return new(
            [.. line.Everyday.Select(PlainText.Of)],
            [.. line.Terms.Select(PlainText.Of)],
            [.. line.Addresses.Select(written => places.Find(written)
                ?? throw new InvalidDataException($"{FileName}: the entry of “{line.Everyday[0]}” points at {written}, which is not held."))],
            line.Question);
    }
}
