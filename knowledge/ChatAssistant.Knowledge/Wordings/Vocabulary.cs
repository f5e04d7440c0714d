namespace ChatAssistant.Knowledge;

/// <summary>The words a question may hold: names of documents, words of the lexicon, pairs of characters in the documents; by how they sound.</summary>
internal sealed class Vocabulary
{
    /// <summary>In characters; longer names are known by their parts.</summary>
    private const int Longest = 14;

    private readonly Dictionary<char, string> _sounds = [];
    private readonly Dictionary<string, List<string>> _bySound = [];
    private readonly HashSet<string> _words = [];
    private readonly HashSet<int> _soundHashes = [];

    /// <param name="tables">Which character sounds how.</param>
    /// <param name="words">Names and lexicon words, the more important first.</param>
    /// <param name="pairs">Pairs of characters that stand in documents, the commoner first.</param>
    public Vocabulary(ScriptTables tables, IEnumerable<string> words, IEnumerable<string> pairs)
    {
        foreach (var (syllable, characters) in tables.Syllables)
            foreach (var character in characters) _sounds.TryAdd(character, syllable);

        foreach (var word in words.Concat(pairs).Where(word => word.Length <= Longest && _words.Add(word)))
            if (SoundOf(word) is { } sound)
            {
                (_bySound.TryGetValue(sound, out var list) ? list : _bySound[sound] = []).Add(word);
                _soundHashes.Add(HashOf(word)!.Value);
            }
    }

    /// <summary>Whether a word may sound as some known one does: seldom wrong, and much cheaper than <see cref="SoundOf"/>.</summary>
    public bool MaySound(ReadOnlySpan<char> word) => HashOf(word) is { } hash && _soundHashes.Contains(hash);

    public bool Has(string word) => _words.Contains(word);

    /// <summary>Words that sound as given, the likelier first; syllables are parted by blanks.</summary>
    public IReadOnlyList<string> Sounding(string sound) => _bySound.GetValueOrDefault(sound, []);

    /// <summary>Null when one of the characters is not in the table.</summary>
    public string? SoundOf(string word)
    {
        var sounds = word.Select(character => _sounds.GetValueOrDefault(character)).ToList();
        return sounds.Contains(null) ? null : string.Join(' ', sounds);
    }

    private int? HashOf(ReadOnlySpan<char> word)
    {
        var hash = 0;
        foreach (var character in word)
        {
            if (!_sounds.TryGetValue(character, out var sound)) return null;
            hash = HashCode.Combine(hash, sound);
        }

        return hash;
    }
}
