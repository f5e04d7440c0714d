using YamlDotNet.Serialization;

namespace ChatAssistant.Knowledge;

/// <summary>What is needed to read questions that are not written in simplified characters, or in the wrong ones.</summary>
/// <param name="Simplified">Simplified characters by traditional ones.</param>
/// <param name="Syllables">Characters by syllable, the commoner first.</param>
/// <param name="English">Pairs of English words and words of the documents, longer English words first.</param>
internal sealed record ScriptTables(
    IReadOnlyDictionary<char, char> Simplified,
    IReadOnlyDictionary<string, string> Syllables,
    IReadOnlyList<LexiconEntry> English)
{
    public static async Task<ScriptTables> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        var traditional = await LinesAsync(folder, "traditional.txt", cancellationToken);
        var pinyin = await LinesAsync(folder, "pinyin.txt", cancellationToken);
        var english = await File.ReadAllTextAsync(Path.Combine(folder, "english.yaml"), cancellationToken);
        return new(
            traditional.SelectMany(line => line.Chunk(2)).DistinctBy(pair => pair[0]).ToDictionary(pair => pair[0], pair => pair[1]),
            pinyin.Select(line => line.Split(' ')).ToDictionary(parts => parts[0], parts => parts[1]),
            [.. new Deserializer().Deserialize<Dictionary<string, List<string>>>(english)
                .SelectMany(entry => entry.Value.Select(word => new LexiconEntry(PlainText.Of(word), entry.Key)))
                .OrderByDescending(entry => entry.Everyday.Length)]);
    }

    private static async Task<IEnumerable<string>> LinesAsync(string folder, string file, CancellationToken cancellationToken) =>
        (await File.ReadAllLinesAsync(Path.Combine(folder, file), cancellationToken)).Where(line => line.Length > 0 && line[0] != '#');
}
