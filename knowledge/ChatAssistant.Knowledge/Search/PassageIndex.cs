namespace ChatAssistant.Knowledge;

/// <summary>All entries and their fields. Never changes once built.</summary>
internal sealed class PassageIndex
{
    private readonly FieldIndex _text = new("原文", 1);
    private readonly FieldIndex _names = new("文件名", 0.3);
    private readonly FieldIndex _headings = new("标题", 0.8);
    private readonly FieldIndex _plainWords = new("通俗说明", 0.8);
    private readonly FieldIndex _phrasings = new("问法", 2.5);

    public PassageIndex(IEnumerable<Entry> entries)
    {
        Entries = [.. entries];
        foreach (var entry in Entries)
        {
            _text.Add(PlainText.Of(entry.Node.Text));
            _names.Add(PlainText.Of(string.Join(' ', entry.Document.Names)));
            _headings.Add(PlainText.Of(entry.Heading));
            _plainWords.Add(PlainText.Of(entry.PlainWords));
            _phrasings.Add(PlainText.Of(string.Join('\n', entry.Phrasings)));
        }

        foreach (var field in Fields) field.Close();
    }

    public IReadOnlyList<Entry> Entries { get; }

    private FieldIndex[] Fields => [_text, _names, _headings, _plainWords, _phrasings];

    /// <summary>The fields that speak of what a passage is about, not of what its document is called.</summary>
    private FieldIndex[] Contents => [_text, _headings, _plainWords, _phrasings];

    /// <summary>How much finding a gram says: near zero when most entries have it.</summary>
    public double RarityOf(long key)
    {
        var with = Contents.Max(field => field.EntriesWith(key));
        return Math.Log(1 + (Entries.Count - with + 0.5) / (with + 0.5));
    }

    /// <summary>Of a gram that no entry has.</summary>
    public double GreatestRarity => Math.Log(1 + (Entries.Count + 0.5) / 0.5);

    /// <summary>Points of every entry, by entry number.</summary>
    public double[] Score(IReadOnlyList<QueryTerm> terms)
    {
        var scores = new double[Entries.Count];
        foreach (var term in terms)
        {
            var rarity = RarityOf(term.Key);
            foreach (var field in Fields) field.Score(term, rarity, scores);
        }

        return scores;
    }

    public bool SpeaksOf(long key, int entry) => Contents.Any(field => field.Has(key, entry));

    /// <summary>What gave one entry its points, most first.</summary>
    public IEnumerable<HitReason> Explain(IReadOnlyList<QueryTerm> terms, int entry) =>
        from term in terms
        let rarity = RarityOf(term.Key)
        from field in Fields
        let points = field.PointsOf(term, rarity, entry)
        where points > 0
        orderby points descending
        select new HitReason($"{field.Name}“{term.Text}”", points);
}
