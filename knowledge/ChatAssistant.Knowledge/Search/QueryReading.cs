namespace ChatAssistant.Knowledge;

/// <summary>Reads a question into what is searched.</summary>
internal sealed class QueryReading(DocumentNames names, Lexicon lexicon, IReadOnlyList<HeldDocument> documents, QuestionWording wording)
{
    /// <summary>A written word that the asker did not use is a guess.</summary>
    private const double AddedWeight = 0.7;

    /// <summary>A signpost's word comes with the place it leads to, which says more.</summary>
    private const double SignpostWeight = 0.25;

    /// <summary>Who, when and how many tell phrasings apart, but less than what is asked about.</summary>
    private const double AskingWeight = 0.3;

    /// <param name="question">The asker's own words.</param>
    /// <param name="asOf">The day given beside them, or null.</param>
    /// <param name="today">Today in Asia/Shanghai.</param>
    public Query Read(string question, DateOnly? asOf, DateOnly today) => Read(wording.Of(question), asOf, today);

    /// <summary>Reads what we wrote ourselves, in plain form: nothing in it is mistyped.</summary>
    public Query ReadPlain(string plain, DateOnly today) => Read(new WordedQuestion(plain, false, []), null, today);

    private Query Read(WordedQuestion worded, DateOnly? asOf, DateOnly today)
    {
        var (plain, isEnglish, offered) = worded;
        var mentions = names.In(plain);
        var time = TimeReading.Of(plain, asOf, today, WrittenOf(mentions));
        var references = ArticleReferences.In(plain);
        var naming = NamingIn(plain, mentions, references);
        var asking = lexicon.AskingIn(plain);
        var own = OwnTerms(plain, naming, asking);
        var open = string.Concat(plain.Select((c, at) => naming[at] ? '\0' : c));
        var signposts = lexicon.Signposts.In(open);
        var words = WordsIn(open, offered);
        var said = own.Select(term => term.Key).ToHashSet();
        var added = words.SelectMany(word => Grams.Of(word.Written).Select(gram => Term(word.Written, gram, AddedWeight, false)))
            .Concat(signposts.SelectMany(TermsOf))
            .Where(term => !said.Contains(term.Key))
            .DistinctBy(term => term.Key);

        return new(plain, own, [.. added], words, mentions, time.Day)
        {
            References = references,
            Time = time,
            VersionDays = VersionDays(mentions, time),
            IsEnglish = isEnglish,
            Signposts = signposts,
            FieldOdds = lexicon.FieldWords.OddsOf(plain, asking),
            ForeignWords = lexicon.ForeignWordsIn(plain),
        };
    }

    /// <summary>The documents that words name, in the order of the words.</summary>
    public IReadOnlyList<Naming> NamedIn(string text)
    {
        var mentions = names.In(PlainText.Of(text));
        var unclear = mentions.Unclear.SelectMany(name => name.Laws.Select(law => new Naming(law, name.Start, name.Length)));
        return [.. mentions.Named.Concat(unclear).OrderBy(naming => naming.Start)];
    }

    private DateOnly? WrittenOf(Mentions mentions) =>
        documents.Where(document => document.Facts.Kind != DocumentKind.Law && mentions.Documents.Contains(document.Facts.Id))
            .Select(document => document.Facts.Adopted ?? document.Facts.Published)
            .FirstOrDefault(day => day is not null);

    /// <summary>For 2013年那版 a day of the version that bears the year; for 旧法 one of the version before the present.</summary>
    private Dictionary<string, DateOnly> VersionDays(Mentions mentions, AskedTime time)
    {
        var days = new Dictionary<string, DateOnly>();
        if (time.Compares || (time.Year is null && !time.Earlier)) return days;
        foreach (var id in mentions.Documents)
            if ((FormerDay(id, time) ?? EndOf(time.Year)) is { } day) days[id] = day;

        return days;
    }

    /// <summary>Of a year no held version bears the last day: what was in force then is meant, also where its text is not here.</summary>
    private static DateOnly? EndOf(int? year) => year is { } named ? new DateOnly(named, 12, 31) : null;

    /// <summary>A day on which the former version was in force, or the one that bears the year; null when none is held.</summary>
    public DateOnly? FormerDay(string id, AskedTime time)
    {
        var versions = documents.Where(document => document.Facts.Id == id && document.Facts.Effective is not null)
            .Select(document => document.Facts).OrderBy(facts => facts.Effective).ToList();
        var before = versions.FindLast(facts => facts.Ended is { } ended && ended < time.Day);
        if (time.Former is { } former) return versions.FindLast(facts => facts.IsInForce(former)) is { } then && !then.IsInForce(time.Day) ? then.Effective : before?.Effective;
        if (time.Year is not { } year) return before?.Effective;

        var named = versions.Find(facts => facts.Published?.Year == year || facts.Effective?.Year == year);
        return (time.Compares && named?.IsInForce(time.Day) == true ? before : named)?.Effective;
    }

    /// <summary>Everyday words outside the names of documents.</summary>
    private List<LexiconEntry> WordsIn(string open, IReadOnlyList<LexiconEntry> offered)
    {
        var meant = offered.Where(offer => open.Contains(offer.Everyday, StringComparison.Ordinal)).ToList();
        return [.. lexicon.EntriesFor(open, meant.Select(offer => offer.Written)), .. meant];
    }

    /// <summary>The more places a signpost points at, the less its words say of any.</summary>
    private static IEnumerable<QueryTerm> TermsOf(SignpostFound found) =>
        from word in found.Signpost.Terms
        from gram in Grams.Of(word)
        select Term(word, gram, SignpostWeight / Math.Max(1, found.Signpost.Addresses.Count - 1), false);

    private static List<QueryTerm> OwnTerms(string plain, bool[] naming, bool[] asking) =>
        [.. Grams.Of(plain)
            .Where(gram => !naming.AsSpan(gram.Start, gram.Length).Contains(true))
            .DistinctBy(gram => gram.Key)
            .Select(gram => asking.AsSpan(gram.Start, gram.Length).Contains(true)
                ? Term(plain, gram, AskingWeight, false)
                : Term(plain, gram, 1, true))];

    private static QueryTerm Term(string plain, Gram gram, double weight, bool mayProve) =>
        new(gram.Key, plain.Substring(gram.Start, gram.Length), weight, mayProve && !gram.IsCharacter);

    /// <summary>Marks the characters that name a document or a numbered place: they steer, and order nothing inside the document.</summary>
    private static bool[] NamingIn(string plain, Mentions mentions, IReadOnlyList<ArticleReference> references)
    {
        var naming = new bool[plain.Length];
        if (mentions.Any)
            foreach (var (start, length) in mentions.Spans) naming.AsSpan(start, length).Fill(true);
        if (mentions.Any)
            foreach (var (start, length) in TimeReading.SpansIn(plain)) naming.AsSpan(start, length).Fill(true);
        foreach (var reference in references) naming.AsSpan(reference.Start, reference.Length).Fill(true);
        return naming;
    }
}
