namespace ChatAssistant.Knowledge;

/// <summary>Picks the entries that an answer is made from, best first.</summary>
internal sealed class Choosing(Snapshot snapshot, Support support, DateOnly today)
{
    private const int Most = 3, MostCompared = 4;

    /// <summary>A further passage is worth the reader's time only when it is nearly as good as the best.</summary>
    private const double NearlyAsGood = 0.8;

    /// <summary>Set where some eleven of twelve questions of other fields are refused and nineteen of twenty of ours answered.</summary>
    private const double WhenOfField = 1.35;

    public IReadOnlyList<Entry> For(Query query)
    {
        if (query.AsksForDocument) return Openings(query);
        return query.Mentions.Documents.Count > 1 ? BestOfEach(query) : Best(query);
    }

    /// <summary>The day on which a question of one document, or of none by name, is searched.</summary>
    public static DateOnly DayOf(Query query) => query.Mentions.Documents is { Count: 1 } only ? query.DayFor(only.First()) : query.Today;

    private IReadOnlyList<Entry> Best(Query query)
    {
        var supported = OfDay(query, DayOf(query));
        var best = supported
            .Where((candidate, place) => place == 0 || candidate.Ranked.Score >= NearlyAsGood * supported[0].Ranked.Score)
            .Take(Most).ToList();
        return best.Exists(candidate => IsOfField(query, candidate)) ? [.. best.Select(EntryOf)] : [];
    }

    /// <summary>
    /// What fits on a day. Digests describe former versions less well than the present: what was asked of the past is also looked up today, and
    /// the article of that day which is most like the one found comes first when another law would be cited else.
    /// </summary>
    private IReadOnlyList<Supported> OfDay(Query query, DateOnly day)
    {
        var direct = support.Of(query.On(day));
        if (day >= today || IsOriginal(direct) || support.Of(query.On(today)) is not [var best, ..] present) return direct;

        var facts = EntryOf(best).Document.Facts;
        var version = snapshot.Held.LastOrDefault(held => held.Facts.Id == facts.Id && held.Facts.IsInForce(day) && held.Facts.Effective != facts.Effective);
        if (version is null || (query.Mentions.Any && !query.Mentions.Documents.Contains(facts.Id))) return direct;

        var alike = direct is [var first, ..] && EntryOf(first).Document.Facts.Id == facts.Id
            ? VersionPair.Of([.. present.Where(supported => EntryOf(supported).Document.Facts.Id == facts.Id)], direct, version, snapshot.Index)?.Former
            : VersionPair.MostAlike(EntryOf(best), version);
        return alike is null ? direct : [best with { Ranked = best.Ranked with { Entry = snapshot.Index.Find(alike.Passage.Address)!.Value } }, .. direct.Where(supported => EntryOf(supported).Passage.Address != alike.Passage.Address)];
    }

    private bool IsOriginal(IReadOnlyList<Supported> found) => found is [var first, ..] && EntryOf(first).Passage.Layer == Layer.Original;

    /// <summary>A law is cited for a question that names none only when the question is of its field.</summary>
    private bool IsOfField(Query query, Supported candidate) =>
        query.Mentions.ByName || EntryOf(candidate).Document.Facts.Kind != DocumentKind.Law
        || FieldEvidence.Of(query, EntryOf(candidate), snapshot.Index).Weight(query, candidate.Evidence) >= WhenOfField;

    /// <summary>Who asks only for a document is shown how it opens.</summary>
    private IReadOnlyList<Entry> Openings(Query query) =>
        [.. snapshot.Index.Entries
            .Where(entry => query.Mentions.Documents.Contains(entry.Document.Facts.Id)
                && entry.Document.Facts.IsInForce(query.DayFor(entry.Document.Facts.Id))
                && (entry.Document.Facts.Effective is null || char.IsAsciiDigit(entry.Node.Path[0])))
            .DistinctBy(entry => entry.Document)
            .Take(Most)];

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
        support.Of(query.On(day) with { Mentions = query.Mentions.Only(id) });

    private bool IsLaw(string id) => snapshot.Held.Any(document => document.Facts.Id == id && document.Facts.Kind == DocumentKind.Law);

    private Entry EntryOf(Supported supported) => snapshot.Index.Entries[supported.Ranked.Entry];
}
