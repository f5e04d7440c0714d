namespace ChatAssistant.Knowledge;

/// <summary>All entries and their fields. Never changes once built.</summary>
internal sealed class PassageIndex
{
    private const int MostTermsExplained = 5;

    /// <summary>
    /// A single character of a question finds what other words say of the same thing: 罚 in 罚款, 挨罚 and 处罚. It counts for more here than
    /// among statutes at large, where it finds too much.
    /// </summary>
    private const float CharacterWeight = 1.5f;

    private readonly TextIndex _index;
    private readonly Dictionary<Address, int> _numbers;
    private readonly Phrasing[][] _phrasings;
    private readonly int[][]?[] _sentences;
    private readonly string?[] _plain;

    /// <param name="documents">What is searched.</param>
    /// <param name="kept">Where the index of it may be kept from before; null to build it.</param>
    public PassageIndex(IReadOnlyList<HeldDocument> documents, IndexFolder? kept = null)
    {
        Documents = documents;
        Entries = [.. documents.SelectMany(document => document.Entries)];
        _numbers = Entries.Select((entry, number) => (entry.Passage.Address, number)).ToDictionary();
        _index = kept?.LoadOrBuild(PassageFields.HashOf(documents), () => PassageFields.Index(documents)) ?? PassageFields.Index(documents);
        _sentences = new int[][]?[Entries.Count];
        _plain = new string?[Entries.Count];
        _phrasings = [.. Entries.Select(entry => entry.Phrasings.Select(phrasing => Phrasing.Of(phrasing, _index)).ToArray())];
    }

    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>The documents of the entries, by the numbers that <see cref="SearchSettings.Steering"/> is asked for.</summary>
    public IReadOnlyList<HeldDocument> Documents { get; }

    /// <summary>Of a gram that no entry has.</summary>
    public double GreatestRarity => _index.GreatestRarity;

    /// <summary>How much finding a gram says: near zero when most entries have it.</summary>
    public double RarityOf(long key) => _index.RarityOf(key);

    /// <summary>The number of the entry that is a whole article or section; null when none is held at the address.</summary>
    public int? Find(Address address) => _numbers.TryGetValue(address, out var number) ? number : null;

    public IndexHit[] Search(IReadOnlyList<QueryTerm> terms, SearchSettings settings) => _index.Search(ToGrams(terms), settings);

    /// <summary>A gram's number for <see cref="SpeaksOf"/>.</summary>
    public int NumberOf(long key) => _index.GramVocabulary.Find(key);

    public bool SpeaksOf(int number, int entry) => _index.SpeaksOf(number, entry);

    public IReadOnlyList<Phrasing> PhrasingsOf(int entry) => _phrasings[entry];

    /// <summary>The grams of each sentence of an entry, by number and each once. Cut when first asked for; two threads may both do it.</summary>
    public IReadOnlyList<int[]> SentencesOf(int entry) => _sentences[entry] ??= CutSentences(Entries[entry].Node.Text);

    /// <summary>All that is said in an entry and of it but the names of its document, in plain form. Kept as the sentences are.</summary>
    public string PlainOf(Entry entry) => Find(entry.Passage.Address) is { } number ? _plain[number] ??= Plain(entry) : Plain(entry);

    /// <summary>What gave one entry its points, most first.</summary>
    public IEnumerable<HitReason> Explain(IReadOnlyList<QueryTerm> terms, int entry, SearchSettings settings) =>
        from points in _index.Explain(ToGrams(terms), entry, settings).Take(MostTermsExplained)
        let place = points.IsNearby ? "邻近条文的" : ""
        select new HitReason($"{place}{points.Field}“{terms.First(term => term.Key == points.Key).Text}”", points.Points);

    /// <summary>What an entry has of its own, whether or not the search found it.</summary>
    public float PointsOf(IReadOnlyList<QueryTerm> terms, int entry, SearchSettings settings) =>
        _index.Explain(ToGrams(terms), entry, settings).Sum(points => points.Points);

    private static string Plain(Entry entry) => PlainText.Of(string.Join('\n', [entry.Node.Text, entry.Heading, entry.PlainWords, .. entry.Phrasings]));

    private int[][] CutSentences(string text) =>
        [.. Sentences.Of(text).Select(sentence => Grams.Of(PlainText.Of(sentence.In(text))).Select(gram => NumberOf(gram.Key)).Distinct().ToArray())];

    private static QueryGram[] ToGrams(IReadOnlyList<QueryTerm> terms) =>
        [.. terms.Select(term => new QueryGram(term.Key, (float)term.Weight * (term.Text.Length == 1 ? CharacterWeight : 1)))];
}
