namespace ChatAssistant.Knowledge;

/// <summary>Picks the entries that an answer is made from, best first.</summary>
internal sealed class Choosing(Snapshot snapshot)
{
    private const int Most = 3;

    /// <summary>A further passage is worth the reader's time only when it is nearly as good as the best.</summary>
    private const double NearlyAsGood = 0.8;

    public IReadOnlyList<Entry> For(Query query)
    {
        if (query.Place is not null && query.Mentions.Any) return AtPlace(query);
        if (query.AsksForDocument) return Openings(query);

        var supported = new Support(snapshot).Of(query);
        var chosen = query.Mentions.Documents.Count > 1 ? BestOfEach(query, supported) : supported;
        return [.. chosen
            .Where((candidate, place) => place == 0 || query.Mentions.Documents.Count > 1 || candidate.Ranked.Score >= NearlyAsGood * chosen[0].Ranked.Score)
            .Take(Most)
            .Select(candidate => snapshot.Index.Entries[candidate.Ranked.Entry])];
    }

    private IReadOnlyList<Entry> AtPlace(Query query) =>
        [.. snapshot.Index.Entries.Where(entry =>
            query.Mentions.Documents.Contains(entry.Document.Facts.Id)
            && entry.Document.Facts.IsInForce(query.Today)
            && query.Place!.Paths.Contains(entry.Node.Path)).Take(Most)];

    /// <summary>Who asks only for a document is shown how it opens.</summary>
    private IReadOnlyList<Entry> Openings(Query query) =>
        [.. snapshot.Index.Entries
            .Where(entry => query.Mentions.Documents.Contains(entry.Document.Facts.Id) && entry.Document.Facts.IsInForce(query.Today))
            .DistinctBy(entry => entry.Document)
            .Take(Most)];

    private List<Supported> BestOfEach(Query query, IReadOnlyList<Supported> supported) =>
        [.. supported
            .Where(candidate => query.Mentions.Documents.Contains(DocumentOf(candidate)))
            .DistinctBy(DocumentOf)];

    private string DocumentOf(Supported candidate) => snapshot.Index.Entries[candidate.Ranked.Entry].Document.Facts.Id;
}
