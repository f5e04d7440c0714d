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

    /// <summary>
    /// Phrasings count no more than the text: others ask in other words, and many articles are asked about in like ones. Tried on
    /// phrasings held out, where the more they weigh the fewer articles are found.
    /// </summary>
    private static readonly IndexField[] Fields =
    [
        new("原文"),
        new("文件名", 0.3f, IsContent: false),
        new("标题", 0.8f),
        new("通俗说明", 0.8f),
        new("问法", 0.9f),
    ];

    private readonly TextIndex _index;
    private readonly Phrasing[][] _phrasings;

    public PassageIndex(IReadOnlyList<HeldDocument> documents)
    {
        Documents = documents;
        var builder = new TextIndexBuilder(Fields);
        var entries = new List<Entry>();
        foreach (var document in documents)
        {
            // Sections of a notice each have a subject of their own.
            builder.StartDocument(areNeighbours: document.Facts.Effective is not null);
            var names = PlainText.Of(string.Join(' ', document.Names));
            foreach (var entry in document.Entries)
            {
                entries.Add(entry);
                builder.Add(
                    PlainText.Of(entry.Node.Text),
                    names,
                    PlainText.Of(entry.Heading),
                    PlainText.Of(entry.PlainWords),
                    PlainText.Of(string.Join('\n', entry.Phrasings)));
            }
        }

        Entries = entries;
        _index = builder.Build();
        _phrasings = [.. entries.Select(entry => entry.Phrasings.Select(phrasing => Phrasing.Of(phrasing, _index)).ToArray())];
    }

    public IReadOnlyList<Entry> Entries { get; }

    /// <summary>The documents of the entries, by the numbers that <see cref="SearchSettings.Steering"/> is asked for.</summary>
    public IReadOnlyList<HeldDocument> Documents { get; }

    /// <summary>Of a gram that no entry has.</summary>
    public double GreatestRarity => _index.GreatestRarity;

    /// <summary>How much finding a gram says: near zero when most entries have it.</summary>
    public double RarityOf(long key) => _index.RarityOf(key);

    public IndexHit[] Search(IReadOnlyList<QueryTerm> terms, SearchSettings settings) => _index.Search(ToGrams(terms), settings);

    /// <summary>A gram's number for <see cref="SpeaksOf"/>.</summary>
    public int NumberOf(long key) => _index.GramVocabulary.Find(key);

    public bool SpeaksOf(int number, int entry) => _index.SpeaksOf(number, entry);

    public IReadOnlyList<Phrasing> PhrasingsOf(int entry) => _phrasings[entry];

    /// <summary>What gave one entry its points, most first.</summary>
    public IEnumerable<HitReason> Explain(IReadOnlyList<QueryTerm> terms, int entry, SearchSettings settings) =>
        from points in _index.Explain(ToGrams(terms), entry, settings).Take(MostTermsExplained)
        let place = points.IsNearby ? "邻近条文的" : ""
        select new HitReason($"{place}{points.Field}“{terms.First(term => term.Key == points.Key).Text}”", points.Points);

    private static QueryGram[] ToGrams(IReadOnlyList<QueryTerm> terms) =>
        [.. terms.Select(term => new QueryGram(term.Key, (float)term.Weight * (term.Text.Length == 1 ? CharacterWeight : 1)))];
}
