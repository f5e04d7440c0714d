using YamlDotNet.Serialization;

namespace ChatAssistant.Knowledge;

/// <summary>Everyday words with the words documents use for them, and the words that only ask.</summary>
internal sealed class Lexicon(IReadOnlyList<LexiconEntry> entries, IReadOnlyList<string> questionWords, IReadOnlyList<string> keptWords, IReadOnlyList<string> otherFields, ScriptTables scripts)
{
    private static readonly string[] EverydayFiles = ["everyday.yaml", "laws.yaml"];

    private const char KeptMark = '+';

    private readonly WordTable _everyday = new(entries.Select(entry => entry.Everyday));

    private readonly WordTable _otherFields = new(otherFields);

    public IReadOnlyList<LexiconEntry> Entries => entries;

    public IReadOnlyList<string> QuestionWords => questionWords;

    /// <summary>Words that say something although a question word stands in them.</summary>
    public IReadOnlyList<string> KeptWords => keptWords;

    /// <summary>Words of fields of life that no document is about.</summary>
    public IReadOnlyList<string> OtherFields => otherFields;

    public ScriptTables Scripts => scripts;

    public Signposts Signposts { get; private init; } = new([]);

    /// <summary>What tells questions of our fields from others.</summary>
    public FieldWords FieldWords { get; private init; } = FieldWords.None;

    /// <summary>With the office's own everyday words, which go before those that ship.</summary>
    public Lexicon With(IReadOnlyList<LexiconLine> own) => own is [] ? this : new(entries, questionWords, keptWords, otherFields, scripts)
    {
        Signposts = new([.. own.Select(Signpost.Of), .. Signposts.All]),
        FieldWords = FieldWords,
    };

    /// <param name="folder">Of the lists of words.</param>
    /// <param name="places">Where signposts may point.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<Lexicon> ReadAsync(string folder, Task<ShippedPlaces> places, CancellationToken cancellationToken)
    {
        var signposts = Task.Run(() => Signposts.ReadAsync(folder, places, cancellationToken), cancellationToken);
        var entries = new List<LexiconEntry>();
        foreach (var file in EverydayFiles.Select(name => Path.Combine(folder, name)))
            entries.AddRange(EntriesOf(await File.ReadAllTextAsync(file, cancellationToken)));
        var words = await File.ReadAllLinesAsync(Path.Combine(folder, "question-words.txt"), cancellationToken);
        var otherFields = await File.ReadAllLinesAsync(Path.Combine(folder, "other-fields.txt"), cancellationToken);
        return new(
            [.. entries.Distinct()],
            [.. words.Where(word => word.Length > 0 && word[0] is not '#' and not KeptMark).Select(PlainText.Of)],
            [.. words.Where(word => word.StartsWith(KeptMark)).Select(word => PlainText.Of(word[1..]))],
            [.. otherFields.Where(word => word.Length > 0 && word[0] != '#').Select(PlainText.Of)],
            await ScriptTables.ReadAsync(folder, cancellationToken))
        {
            Signposts = await signposts,
            FieldWords = await FieldWords.ReadAsync(folder, cancellationToken),
        };
    }

    /// <summary>The entries of the everyday words in a plain text, and of those given besides.</summary>
    public IEnumerable<LexiconEntry> EntriesFor(string plain, IEnumerable<string> besides) =>
        _everyday.In(plain)
            .Union(besides.SelectMany(word => _everyday.In(word).Where(place => entries[place].Everyday == word)))
            .Order().Select(place => entries[place]);

    /// <summary>How many different words of other fields stand in a plain text.</summary>
    public int ForeignWordsIn(string plain) => _otherFields.In(plain).Count;

    /// <summary>Marks the characters of a plain text that only ask. What is kept is a longer word that an asking one stands in: 目的.</summary>
    public bool[] AskingIn(string plain)
    {
        var asking = new bool[plain.Length];
        var kept = new bool[plain.Length];
        foreach (var (word, mark) in KeptWords.Select(word => (word, kept)).Concat(QuestionWords.Select(word => (word, asking))))
        {
            for (var at = plain.IndexOf(word, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                if (!kept.AsSpan(at, word.Length).Contains(true)) mark.AsSpan(at, word.Length).Fill(true);
        }

        return asking;
    }

    private static IEnumerable<LexiconEntry> EntriesOf(string yaml) =>
        new Deserializer().Deserialize<Dictionary<string, List<string>>>(yaml)
            .SelectMany(entry => entry.Value.Select(word => new LexiconEntry(PlainText.Of(word), PlainText.Of(entry.Key))));
}
