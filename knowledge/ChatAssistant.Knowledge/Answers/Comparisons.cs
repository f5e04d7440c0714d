namespace ChatAssistant.Knowledge;

/// <summary>Sets two versions of a law side by side and says what differs where the texts say it.</summary>
internal sealed class Comparisons(Snapshot snapshot, Support support, DateOnly today)
{
    private const int Most = 4;

    /// <summary>The present words and the former ones; null when the question compares no versions, or only one is known.</summary>
    public (IReadOnlyList<Cited> Cited, string Lead)? For(Query query)
    {
        if (!query.Time.Compares) return null;

        var scores = new SentenceScores(snapshot.Index, query);
        var (cited, leads) = (new List<Cited>(), new List<string>());
        foreach (var id in LawsMeant(query))
        {
            var now = Fitting(query, id, today);
            if (PairOf(query, id, now) is { } pair)
            {
                var (after, before) = (Quoted(pair.Now, scores), Quoted(pair.Former, scores));
                leads.Add(new Differences(scores).Between(query, before, after));
                cited.AddRange([after, before]);
            }
            else if (FormerWithoutText(id, query.Time) is { } missing && now.Count > 0)
            {
                leads.Add(new VersionFacts(snapshot.Laws, today).NoText(id, missing) + Wording.OnlyPresentBelow);
                cited.Add(Quoted(AskedArticle(query, id) ?? EntryOf(now[0]), scores));
            }
        }

        return cited.Count == 0 ? null : ([.. cited.Take(Most)], string.Join('\n', leads));
    }

    /// <summary>The laws named, else the law that the question fits best: 新法比旧法多了哪些病.</summary>
    private IEnumerable<string> LawsMeant(Query query)
    {
        var named = query.Mentions.Documents.Where(id => snapshot.Held.Any(held => held.Facts.Id == id && held.Facts.Kind == DocumentKind.Law)).ToList();
        if (named.Count > 0 || query.Mentions.Any) return named;
        return support.Of(query.On(today)).Select(supported => EntryOf(supported).Document.Facts)
            .Where(facts => facts.Kind == DocumentKind.Law).Select(facts => facts.Id).Take(1);
    }

    private (Entry Now, Entry Former)? PairOf(Query query, string id, IReadOnlyList<Supported> now)
    {
        if (snapshot.Reading.FormerDay(id, query.Time) is not { } day) return null;
        if (snapshot.Held.LastOrDefault(held => held.Facts.Id == id && held.Facts.IsInForce(day)) is not { } version) return null;
        if (AskedArticle(query, id) is { } asked) return VersionPair.MostAlike(asked, version) is { } like ? (asked, like) : null;

        var former = Fitting(query, id, day);
        return VersionPair.Of(now, former, version, snapshot.Index)
            ?? (now is [var best, ..] && VersionPair.MostAlike(EntryOf(best), version) is { } other ? (EntryOf(best), other) : null);
    }

    /// <summary>A day of the version before the present one, when it is known but its text is not held.</summary>
    private DateOnly? FormerWithoutText(string id, AskedTime time)
    {
        var before = snapshot.Laws.Find(id)?.Versions.LastOrDefault(version => version.Ended is { } ended && ended < time.Day);
        return before is not null && !snapshot.Held.Any(held => held.Facts.Id == id && held.Facts.Effective == before.Effective) ? before.Effective : null;
    }

    /// <summary>The article of the present version that the question names by its number; null when it names none.</summary>
    private Entry? AskedArticle(Query query, string id) =>
        query.References is [var reference, ..]
            ? snapshot.Held.LastOrDefault(held => held.Facts.Id == id && held.Facts.IsInForce(today))?.Entries.FirstOrDefault(entry => reference.Paths.Contains(entry.Node.Path))
            : null;

    private IReadOnlyList<Supported> Fitting(Query query, string id, DateOnly day) =>
        support.Of(query.On(day) with { Mentions = query.Mentions.Only(id) });

    private static Cited Quoted(Entry entry, SentenceScores scores) => new(entry, entry.Node, new QuotePicker(scores).From(entry));

    private Entry EntryOf(Supported supported) => snapshot.Index.Entries[supported.Ranked.Entry];
}
