namespace ChatAssistant.Knowledge;

/// <summary>Gathers the vocabulary of a library.</summary>
internal static class WordsHeld
{
    /// <summary>A pair of characters found in fewer articles may be an accident of two words that meet.</summary>
    private const int FewestForPair = 2;

    public static Vocabulary In(IReadOnlyList<HeldDocument> documents, KnownLaws laws, Lexicon lexicon)
    {
        var names = documents.SelectMany(document => document.Names.Append(document.Facts.Place).Append(document.Facts.Place.TrimEnd('市', '县', '区')))
            .Concat(laws.All.SelectMany(law => law.Names))
            .Concat(["人大", "人大常委会", "代表", "通知", "决议", "法"])
            .Select(PlainText.Of).Where(name => name.Length > 1);
        var words = lexicon.Entries.Select(entry => entry.Everyday).Concat(lexicon.Entries.Select(entry => entry.Written)).Concat(lexicon.QuestionWords);
        return new(lexicon.Scripts, names.Concat(words), PairsIn(documents));
    }

    private static IEnumerable<string> PairsIn(IReadOnlyList<HeldDocument> documents)
    {
        var counts = new Dictionary<string, int>();
        foreach (var passage in documents.SelectMany(document => document.Passages))
        {
            var plain = PlainText.Of(passage.Text);
            foreach (var gram in Grams.Of(plain).Where(gram => gram.Length == 2).DistinctBy(gram => gram.Key))
                counts[plain.Substring(gram.Start, 2)] = counts.GetValueOrDefault(plain.Substring(gram.Start, 2)) + 1;
        }

        return counts.Where(pair => pair.Value >= FewestForPair).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key);
    }
}
