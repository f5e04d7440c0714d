namespace ChatAssistant.Knowledge;

/// <summary>Finds the evidence that passages are about one question.</summary>
internal sealed class EvidenceFinder
{
    /// <summary>More words of another field say no more.</summary>
    private const int MostForeignWords = 2;

    /// <summary>What a word of another field takes from the odds, where nothing says that the question is ours.</summary>
    private const double OfForeignWord = 3.4;

    private readonly List<(int Number, string Text, double Rarity)> _proving;
    private readonly List<(LexiconEntry Word, int[] Numbers, double Rarest)> _words;
    private readonly double _all;
    private readonly PassageIndex _index;
    private readonly Query _query;
    private readonly Closeness? _meaning;

    public EvidenceFinder(Query query, PassageIndex index)
    {
        _index = index;
        _query = query;
        _meaning = query.Meaning;
        _proving = [.. query.Terms.Where(term => term.Proves).Select(term => (index.NumberOf(term.Key), term.Text, index.RarityOf(term.Key)))];
        _all = _proving.Sum(term => term.Rarity);
        _words = [.. query.Words.Select(word => (word, Grams.Of(word.Written))).Select(pair => (
            pair.word,
            pair.Item2.Select(gram => index.NumberOf(gram.Key)).ToArray(),
            pair.Item2.Where(gram => !gram.IsCharacter).Select(gram => index.RarityOf(gram.Key)).DefaultIfEmpty().Max()))];
    }

    public Evidence For(Ranked ranked)
    {
        var speaks = _words.FindAll(word => word.Numbers.All(number => _index.SpeaksOf(number, ranked.Entry)));
        var found = _proving
            .Where(term => _index.SpeaksOf(term.Number, ranked.Entry) || speaks.Exists(word => word.Word.Everyday.Contains(term.Text, StringComparison.Ordinal)))
            .Sum(term => term.Rarity);
        var translated = speaks.GroupBy(word => word.Word.Everyday).Sum(written => written.Max(word => word.Rarest));
        return new(found / _index.GreatestRarity, _all == 0 ? 0 : found / _all, ranked.Likeness, translated / _index.GreatestRarity, ranked.Pointed)
        {
            Field = FieldFor(ranked.Entry),
            Meant = _meaning?.SurenessAt(ranked.Entry) ?? 0,
        };
    }

    /// <summary>
    /// What was learnt of our fields speaks for any passage, and against those only that it was learnt from: an office may import law of other
    /// fields. Words of another field count the less the surer a question is ours.
    /// </summary>
    private double FieldFor(int entry) =>
        (_index.PhrasingsOf(entry).Count > 0 ? _query.FieldOdds : Math.Max(0, _query.FieldOdds))
        - OfForeignWord * Math.Min(_query.ForeignWords, MostForeignWords) * Math.Clamp(1 - _query.FieldOdds / FieldWords.Surest, 0, 1);
}
