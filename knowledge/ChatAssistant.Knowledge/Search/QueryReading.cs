namespace ChatAssistant.Knowledge;

/// <summary>Reads a question into what is searched.</summary>
internal sealed class QueryReading(DocumentNames names, Lexicon lexicon)
{
    /// <summary>A written word that the asker did not use is a guess.</summary>
    private const double AddedWeight = 0.5;

    /// <summary>Who, when and how many tell phrasings apart, but less than what is asked about.</summary>
    private const double AskingWeight = 0.3;

    public Query Read(string question, DateOnly day)
    {
        var plain = PlainText.Of(question);
        var mentions = names.In(plain);
        var place = PlaceInText.In(plain);
        var naming = NamingIn(plain, mentions, place);
        var asking = AskingIn(plain);

        var own = Grams.Of(plain)
            .Where(gram => !naming.AsSpan(gram.Start, gram.Length).Contains(true))
            .DistinctBy(gram => gram.Key)
            .Select(gram => asking.AsSpan(gram.Start, gram.Length).Contains(true)
                ? Term(plain, gram, AskingWeight, false)
                : Term(plain, gram, 1, true))
            .ToList();
        var words = lexicon.Entries.Where(entry => plain.Contains(entry.Everyday, StringComparison.Ordinal)).ToList();
        var said = own.Select(term => term.Key).ToHashSet();
        var added = words.SelectMany(word => Grams.Of(word.Written).Select(gram => Term(word.Written, gram, AddedWeight, false)))
            .Where(term => !said.Contains(term.Key))
            .DistinctBy(term => term.Key);

        return new(plain, own, [.. added], words, mentions, place?.Place, day);
    }

    private static QueryTerm Term(string plain, Gram gram, double weight, bool mayProve) =>
        new(gram.Key, plain.Substring(gram.Start, gram.Length), weight, mayProve && !gram.IsCharacter);

    /// <summary>Marks the characters that name a document or a numbered place: they steer, and order nothing inside the document.</summary>
    private static bool[] NamingIn(string plain, Mentions mentions, (PlaceNumber, int Start, int Length)? place)
    {
        var naming = new bool[plain.Length];
        if (mentions.Any)
            foreach (var (start, length) in mentions.Spans) naming.AsSpan(start, length).Fill(true);
        if (place is { } numbered) naming.AsSpan(numbered.Start, numbered.Length).Fill(true);
        return naming;
    }

    /// <summary>Marks the characters that only ask. What is kept is a longer word that an asking one stands in: 目的.</summary>
    private bool[] AskingIn(string plain)
    {
        var asking = new bool[plain.Length];
        var kept = new bool[plain.Length];
        foreach (var (word, mark) in lexicon.KeptWords.Select(word => (word, kept)).Concat(lexicon.QuestionWords.Select(word => (word, asking))))
        {
            for (var at = plain.IndexOf(word, StringComparison.Ordinal); at >= 0; at = plain.IndexOf(word, at + word.Length, StringComparison.Ordinal))
                if (!kept.AsSpan(at, word.Length).Contains(true)) mark.AsSpan(at, word.Length).Fill(true);
        }

        return asking;
    }
}
