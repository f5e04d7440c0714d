using YamlDotNet.Serialization;

namespace ChatAssistant.Knowledge;

/// <summary>Everyday words with the words documents use for them, and the words that only ask.</summary>
internal sealed class Lexicon(IReadOnlyList<LexiconEntry> entries, IReadOnlyList<string> questionWords, IReadOnlyList<string> keptWords)
{
    private const char KeptMark = '+';

    public IReadOnlyList<LexiconEntry> Entries => entries;

    public IReadOnlyList<string> QuestionWords => questionWords;

    /// <summary>Words that say something although a question word stands in them.</summary>
    public IReadOnlyList<string> KeptWords => keptWords;

    public static async Task<Lexicon> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var everyday = await File.ReadAllTextAsync(Path.Combine(folder, "everyday.yaml"), cancellationToken);
        var words = await File.ReadAllLinesAsync(Path.Combine(folder, "question-words.txt"), cancellationToken);
        var entries = new Deserializer().Deserialize<Dictionary<string, List<string>>>(everyday)
            .SelectMany(entry => entry.Value.Select(word => new LexiconEntry(PlainText.Of(word), PlainText.Of(entry.Key))));

        return new(
            [.. entries],
            [.. words.Where(word => word.Length > 0 && word[0] is not '#' and not KeptMark).Select(PlainText.Of)],
            [.. words.Where(word => word.StartsWith(KeptMark)).Select(word => PlainText.Of(word[1..]))]);
    }
}
