namespace ChatAssistant.Knowledge;

/// <summary>Picks the entries that an answer is made from, best first.</summary>
internal sealed class Choosing(Snapshot snapshot)
{
    private const int Most = 3, MostCompared = 4;

    /// <summary>A further passage is worth the reader's time only when it is nearly as good as the best.</summary>
    private const double NearlyAsGood = 0.8;

    public IReadOnlyList<Entry> For(Query query)
    {
        if (query.AsksForDocument) return Openings(query);
        if (query.Time.Compares && BothVersions(query) is { Count: > 1 } versions) return versions;
        return query.Mentions.Documents.Count > 1 ? BestOfEach(query) : Best(query);
    }

    private IReadOnlyList<Entry> Best(Query query)
    {
        var day = query.Mentions.Documents is { Count: 1 } only ? query.DayFor(only.First()) : query.Today;
        var supported = new Support(snapshot).Of(query with { Today = day });
        return [.. supported
            .Where((candidate, place) => place == 0 || candidate.Ranked.Score >= NearlyAsGood * supported[0].Ranked.Score)
            .Take(Most)
            .Select(EntryOf)];
    }

    /// <summary>Who asks only for a document is shown how it opens.</summary>
    private IReadOnlyList<Entry> Openings(Query query) =>
        [.. snapshot.Index.Entries
            .Where(entry => query.Mentions.Documents.Contains(entry.Document.Facts.Id)
                && entry.Document.Facts.IsInForce(query.DayFor(entry.Document.Facts.Id))
                && (entry.Document.Facts.Effective is null || char.IsAsciiDigit(entry.Node.Path[0])))
            .DistinctBy(entry => entry.Document)
            .Take(Most)];

    /// <summary>The present and the former version side by side, for the law that the question compares with itself.</summary>
    private List<Entry> BothVersions(Query query)
    {
        var found = new List<Entry>();
        foreach (var id in query.Mentions.Documents)
        {
            if (snapshot.Reading.FormerDay(id, query.Time) is not { } former) continue;
            if (VersionPair.Of(Fitting(query, id, query.Time.Day), Fitting(query, id, former), snapshot.Index) is { } pair) found.AddRange([pair.Now, pair.Former]);
        }

        return [.. found.Distinct().Take(MostCompared)];
    }

    /// <summary>Of each document named, the passage that answers what is asked of it. A law that a notice is said to name comes after the notice.</summary>
    private IReadOnlyList<Entry> BestOfEach(Query query)
    {
        var best = query.Mentions.Documents
            .Where(id => !query.Time.IsAnchoredBy || IsLaw(id))
            .Select(id => Fitting(ClauseQuery.Of(query, id), id, query.DayFor(id)) is [var first, ..] ? first : null)
            .OfType<Supported>()
            .OrderByDescending(supported => supported.Ranked.Score);
        return [.. best.Take(MostCompared).Select(EntryOf)];
    }

    private IReadOnlyList<Supported> Fitting(Query query, string id, DateOnly day) =>
        new Support(snapshot).Of(query with { Mentions = query.Mentions.Only(id), Today = day });

    private bool IsLaw(string id) => snapshot.Held.Any(document => document.Facts.Id == id && document.Facts.Kind == DocumentKind.Law);

    private Entry EntryOf(Supported supported) => snapshot.Index.Entries[supported.Ranked.Entry];
}
