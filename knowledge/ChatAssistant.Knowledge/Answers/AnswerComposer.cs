namespace ChatAssistant.Knowledge;

/// <summary>From a question to an answer: what cannot be answered, which passages, which words of them, and the check of the quotes.</summary>
internal sealed class AnswerComposer(Snapshot snapshot, Support support, DateOnly today)
{
    private const int MostNearest = 3;

    /// <summary>Of those beyond, nobody who looks into an answer asks why they were not taken.</summary>
    private const int MostCandidates = 8;

    private readonly VersionFacts _versions = new(snapshot.Laws, today);

    public Answer Compose(Query query, Address? about)
    {
        if (OutOfReach.Before(query) is { } reason) return Refused(query, reason, []);
        var answer = new Histories(snapshot, today).For(query) is { } history ? Answered(query, history.Cited, history.Lead)
            : new Comparisons(snapshot, support, today).For(query) is { } compared ? Answered(query, compared.Cited, compared.Lead)
            : new AddressResolver(snapshot).Resolve(query, about) is { } resolution ? AtAddress(query, resolution)
            : query.References is [{ IsArticle: true }, ..] && WhereToLook(query) is { } elsewhere ? elsewhere
            : Searched(query);
        return new QuoteCheck(snapshot.Find).Pass(answer);
    }

    /// <summary>An approved answer as it stands, with the words of its sources that are nearest to it.</summary>
    public Answer Reviewed(Query query, CuratedMatch match)
    {
        var (curated, asked) = (match.Answer, query with { Today = match.Day });
        if (curated.Citations.Count == 0) return new(AnswerStatus.Help, curated.Text, match.Day, [], [], [], []) { Curated = curated.Id };

        var picker = new QuotePicker(new SentenceScores(snapshot.Index, snapshot.Reading.ReadPlain(PlainText.Of(query.Plain + curated.Text), match.Day)));
        var cited = curated.Citations
            .Select(address => snapshot.Index.Entries[snapshot.Index.Find(address)!.Value])
            .Select(entry => new Cited(entry, entry.Node, picker.From(entry)));
        return new QuoteCheck(snapshot.Find).Pass(Answered(asked, [.. cited], curated.Text) with { Curated = curated.Id });
    }

    private Answer Searched(Query query) => WithoutText(query) ?? Chosen(query) with { Candidates = LookedAt(query) };

    private Answer Chosen(Query query)
    {
        var chosen = new Choosing(snapshot, support, today).For(query);
        if (chosen.Count == 0) return Refused(query, query.IsEnglish ? Wording.NothingFoundInEnglish : Wording.NothingFound, Nearest(query));
        if (OutOfReach.Despite(query, chosen[0]) is { } despite) return Refused(query, despite, Nearest(query));

        var scores = new SentenceScores(snapshot.Index, query);
        var picker = new QuotePicker(scores);
        var cited = chosen.Select(entry => new Cited(entry, entry.Node, picker.From(entry))).ToList();
        return Answered(query, cited, new Leads(scores).For(query, cited));
    }

    private Answer AtAddress(Query query, AddressResolution resolution)
    {
        if (resolution.Choices.Count > 0) return Clarify(query, Wording.WhichLaw, resolution.Choices);
        if (resolution.Places.Count == 0) return Refused(query, resolution.Remark ?? Wording.NothingFound, []);

        var picker = new QuotePicker(new SentenceScores(snapshot.Index, query));
        var cited = resolution.Places.Select(place => new Cited(place.Entry, place.Node, picker.Whole(place.Node))).ToList();
        return Answered(query, cited, resolution.Remark + Leads.AtPlace(cited)) with { IsLookedUp = true };
    }

    private Answer Answered(Query query, IReadOnlyList<Cited> cited, string lead)
    {
        var warnings = new ChangeWarnings(snapshot.Laws, today).For(cited, query);
        var said = Premises.Correction(query, cited) + lead + Premises.OnSentences(query);
        return new(AnswerStatus.Answered, said, query.Today, [.. cited.Select(Cite)], warnings, [], []);
    }

    private Citation Cite(Cited cited)
    {
        var passage = cited.Entry.Passage;
        return new(passage.Address with { Path = cited.Node.Path }, $"《{passage.DocumentTitle}》{cited.Node.Label}", cited.Quote, passage.Layer)
        {
            VersionNote = _versions.NoteOn(cited.Entry.Document.Facts),
        };
    }

    /// <summary>A law named whose text of the day asked about is not held, or that was not in force yet.</summary>
    private Answer? WithoutText(Query query)
    {
        if (query.Mentions.Documents is not { Count: 1 } only || only.First() is var id && snapshot.Held.Any(document => document.Facts.Id == id && document.Facts.IsInForce(query.DayFor(id)))) return null;

        var coming = new Histories(snapshot, today).Opening(only.First());
        return coming is not null && coming.Entry.Document.Facts.Effective > query.DayFor(only.First())
            && snapshot.Laws.Find(only.First()) is { BeginsAmended: false } law && law.On(query.DayFor(only.First())) is null
            ? Answered(query, [coming], Wording.NotYetInForce(only.First(), coming.Entry.Document.Facts.Effective.Value))
            : Refused(query, _versions.NoText(only.First(), query.DayFor(only.First())), []);
    }

    /// <summary>An article number without a document: ask which, unless the question names a law whose text is not held.</summary>
    private Answer? WhereToLook(Query query)
    {
        if (snapshot.Laws.NamedIn(query.Plain) is [var law, ..]) return Refused(query, Wording.NotHeld(law.Short), []);
        if (UnknownLaws.NamedBefore(query.Plain, query.References[0].Start) is { } unknown) return Refused(query, Wording.NotHeld(unknown), []);
        if (query.Terms.Count(term => term.Proves) > 3) return null;

        var choices = snapshot.Held.Where(document => document.Facts.IsInForce(query.Today)).Select(document => Leads.NameOf(document.Facts));
        return Clarify(query, Wording.WhichDocument, [.. choices.Distinct()]);
    }

    /// <summary>Who asks for a document alone has nothing searched for.</summary>
    private IReadOnlyList<Candidate> LookedAt(Query query) =>
        query.AsksForDocument ? [] : [.. support.Considered(query.On(Choosing.DayOf(query)))
            .Take(MostCandidates)
            .Select(each => new Candidate(snapshot.Index.Entries[each.Ranked.Entry].Passage.Address, Math.Round(each.Ranked.Score, 3), each.IsSupported))];

    private IReadOnlyList<Passage> Nearest(Query query) =>
        [.. support.Rank(query).Take(MostNearest).Select(ranked => snapshot.Index.Entries[ranked.Entry].Passage)];

    private static Answer Clarify(Query query, string lead, IReadOnlyList<string> choices) =>
        new(AnswerStatus.Clarify, lead, query.Today, [], [], [], choices);

    private static Answer Refused(Query query, string lead, IReadOnlyList<Passage> nearest) =>
        new(AnswerStatus.Refused, lead, query.Today, [], [], nearest, []);
}
