namespace ChatAssistant.Knowledge;

/// <summary>Puts entries in order for a question and says why.</summary>
internal sealed class Ranking(PassageIndex index)
{
    private const float UnnamedShare = 0.35f, OtherKindShare = 0.8f;
    private const double SentenceShare = 1.5, PhrasingShare = 8;

    /// <summary>Neighbours count for half of what they count among statutes at large: with digests and phrasings an article speaks for itself.</summary>
    private const float NextShare = 0.075f, SecondShare = 0.05f, ThirdShare = 0.025f;

    /// <summary>Past this many, an entry's best sentence will not lift it to the first places.</summary>
    private const int Considered = 40;

    /// <summary>The first sum counts neighbours roughly, so that it must offer more than are wanted.</summary>
    private const int Offered = 80;

    public IReadOnlyList<Ranked> Rank(Query query)
    {
        var sentences = new SentenceScores(index, query);
        var likeness = new Likeness(query, index);
        var pointing = new Pointing(query, index);
        var hits = index.Search(query.AllTerms, SettingsFor(query));
        var lending = new Lending(pointing, query.Meaning, hits.Length == 0 ? 0 : hits.Max(hit => hit.Own));
        return [.. hits.Concat(Brought(query, lending, hits))
            .Select(hit => Rerank(hit, lending, sentences, likeness))
            .OrderByDescending(ranked => ranked.Score)];
    }

    /// <summary>Entries that everyday words point at, or that mean what is asked, and the search did not find among the first.</summary>
    private IEnumerable<IndexHit> Brought(Query query, Lending lending, IndexHit[] hits) =>
        from entry in lending.Entries.Except(hits.Select(hit => hit.Entry))
        let document = index.Entries[entry].Document
        let factor = Steering(query, document.Facts)
        where factor > 0
        let lent = hits.Where(hit => ReferenceEquals(index.Entries[hit.Entry].Document, document)).Select(hit => hit.Document).FirstOrDefault()
        select new IndexHit(entry, index.PointsOf(query.AllTerms, entry, SettingsFor(query)), lent, factor);

    public Hit ToHit(Query query, Ranked ranked) => new(
        index.Entries[ranked.Entry].Passage,
        ranked.Score,
        [.. ranked.Rules.Where(rule => rule.Points != 0), .. index.Explain(query.AllTerms, ranked.Entry, SettingsFor(query))]);

    private static Ranked Rerank(IndexHit hit, Lending lending, SentenceScores sentences, Likeness likeness)
    {
        var (pointed, meant) = (lending.Pointed(hit.Entry), lending.Meant(hit.Entry));
        var sentence = SentenceShare * sentences.BestOf(hit.Entry);
        var alike = likeness.Best(hit.Entry);
        var sum = hit.Own + hit.Document + pointed + meant + sentence + PhrasingShare * alike;
        var steered = sum * (hit.Factor - 1);
        return new(hit.Entry, sum + steered, alike, lending.SurenessAt(hit.Entry), [
            new("同一文件的其他段落", hit.Document),
            new("日常说法指向此处", pointed),
            new("意思相近", meant),
            new("最相近的一句", sentence),
            new("最相近的问法", PhrasingShare * alike),
            new("问题点名的文件", steered),
        ]);
    }

    private SearchSettings SettingsFor(Query query) => new()
    {
        Most = Considered,
        Considered = Offered,
        UsesAuthority = false,
        NextShare = NextShare,
        SecondShare = SecondShare,
        ThirdShare = ThirdShare,
        Steering = document => Steering(query, index.Documents[document].Facts),
    };

    private static float Steering(Query query, DocumentFacts facts)
    {
        if (!facts.IsInForce(query.DayFor(facts.Id))) return 0;
        if (query.Mentions.Any) return query.Mentions.Documents.Contains(facts.Id) ? 1 : UnnamedShare;
        return query.Mentions.Kinds.Count == 0 || query.Mentions.Kinds.Any(kind => facts.Title.EndsWith(kind, StringComparison.Ordinal)) ? 1 : OtherKindShare;
    }
}
