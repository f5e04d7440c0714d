namespace ChatAssistant.Knowledge;

/// <summary>From a question to an answer: what cannot be answered, which passages, which words of them, and the check of the quotes.</summary>
internal sealed class AnswerComposer(Snapshot snapshot, DateOnly today)
{
    private const int MostNearest = 3;

    public Answer Compose(Query query)
    {
        if (OutOfReach.Before(query) is { } reason) return Refused(query, reason, []);
        if (query is { Place.IsArticle: true, Mentions.Any: false } && WhereToLook(query) is { } elsewhere) return elsewhere;

        var chosen = new Choosing(snapshot).For(query);
        if (chosen.Count == 0) return NotFound(query);
        if (OutOfReach.Despite(query, chosen[0]) is { } despite) return Refused(query, despite, Nearest(query));

        return new QuoteCheck(snapshot.Find).Pass(Answered(query, chosen));
    }

    private Answer Answered(Query query, IReadOnlyList<Entry> chosen)
    {
        var scores = new SentenceScores(snapshot.Index, query);
        var picker = new QuotePicker(scores);
        var cited = chosen.Select(entry => (Entry: entry, Quote: picker.From(entry.Node))).ToList();
        var warnings = new ChangeWarnings(snapshot.Laws, today).For(cited, query);
        var lead = Leads.For(query, chosen[0], cited[0].Quote, scores, warnings);
        return new(AnswerStatus.Answered, lead, query.Today, [.. cited.Select(pair => Cite(pair.Entry.Passage, pair.Quote))], warnings, [], []);
    }

    private static Citation Cite(Passage passage, string quote) =>
        new(passage.Address, $"《{passage.DocumentTitle}》{passage.Label}", quote, passage.Layer);

    /// <summary>An article number without a document: ask which, unless the question names a law whose text is not held.</summary>
    private Answer? WhereToLook(Query query)
    {
        if (snapshot.Laws.NamedIn(query.Plain) is [var law, ..]) return Refused(query, Wording.NotHeld(law.Short), []);
        if (query.Terms.Any(term => term.Proves)) return null;

        var choices = snapshot.Held.Where(document => document.Facts.IsInForce(query.Today)).Select(document => Leads.NameOf(document.Facts));
        return new(AnswerStatus.Clarify, Wording.WhichDocument, query.Today, [], [], [], [.. choices.Distinct()]);
    }

    private Answer NotFound(Query query)
    {
        if (query is not { Place: { } place, Mentions.Any: true }) return Refused(query, Wording.NothingFound, Nearest(query));

        var named = snapshot.Held.First(document => query.Mentions.Documents.Contains(document.Facts.Id));
        return Refused(query, Wording.NoSuchPlace(Leads.NameOf(named.Facts), place.Number), Nearest(query));
    }

    private IReadOnlyList<Passage> Nearest(Query query) =>
        [.. snapshot.Ranking.Rank(query).Take(MostNearest).Select(ranked => snapshot.Index.Entries[ranked.Entry].Passage)];

    private static Answer Refused(Query query, string lead, IReadOnlyList<Passage> nearest) =>
        new(AnswerStatus.Refused, lead, query.Today, [], [], nearest, []);
}
