namespace ChatAssistant.Knowledge;

/// <summary>Puts entries in order for a question and says why.</summary>
internal sealed class Ranking(PassageIndex index)
{
    private const double DocumentShare = 0.3, NextShare = 0.08, SecondNextShare = 0.03;
    private const double UnnamedShare = 0.35, OtherKindShare = 0.8;
    private const double PointedShare = 0.8;
    private const double SentenceShare = 0.6, PhrasingShare = 6;

    /// <summary>Past this many, an entry's best sentence will not lift it to the first places.</summary>
    private const int Considered = 40;
    private const int MostTermsExplained = 5;

    public IReadOnlyList<Ranked> Rank(Query query)
    {
        var terms = query.AllTerms;
        var scores = index.Score(terms);
        var shared = SharedPoints(scores);
        var sentences = new SentenceScores(index, query);
        var pointed = PointedPoints(query, scores);

        return [.. Enumerable.Range(0, scores.Length)
            .Where(entry => scores[entry] + pointed[entry] > 0 && index.Entries[entry].Document.Facts.IsInForce(query.Today))
            .OrderByDescending(entry => (scores[entry] + shared[entry] + pointed[entry]) * Steering(query, index.Entries[entry]))
            .Take(Considered)
            .Select(entry => Rerank(query, entry, scores[entry], shared[entry] + pointed[entry], sentences))
            .OrderByDescending(ranked => ranked.Score)];
    }

    public Hit ToHit(Query query, Ranked ranked) => new(
        index.Entries[ranked.Entry].Passage,
        ranked.Score,
        [.. ranked.Rules.Where(rule => rule.Points != 0), .. index.Explain(query.AllTerms, ranked.Entry).Take(MostTermsExplained)]);

    private Ranked Rerank(Query query, int number, double own, double shared, SentenceScores sentences)
    {
        var entry = index.Entries[number];
        var sentence = SentenceShare * sentences.Best(entry.Node.Text);
        var phrasing = PhrasingShare * Likeness.Best(query, entry.Phrasings, index);
        var sum = own + shared + sentence + phrasing;
        var steered = sum * (Steering(query, entry) - 1);
        return new(number, sum + steered, [
            new("同一文件的其他段落", shared),
            new("最相近的一句", sentence),
            new("最相近的问法", phrasing),
            new("问题点名的文件", steered),
        ]);
    }

    /// <summary>An article gains from its neighbours and from the best article of its document: they share a subject.</summary>
    private double[] SharedPoints(double[] scores)
    {
        var best = new Dictionary<HeldDocument, double>();
        for (var i = 0; i < scores.Length; i++)
        {
            var document = index.Entries[i].Document;
            best[document] = Math.Max(best.GetValueOrDefault(document), scores[i]);
        }

        return [.. scores.Select((_, i) =>
            DocumentShare * best[index.Entries[i].Document]
            + NextShare * (At(scores, i, i - 1) + At(scores, i, i + 1))
            + SecondNextShare * (At(scores, i, i - 2) + At(scores, i, i + 2)))];
    }

    /// <summary>Sections of a notice each have a subject of their own: only articles learn from their neighbours.</summary>
    private double At(double[] scores, int entry, int neighbour) =>
        neighbour >= 0 && neighbour < scores.Length
        && index.Entries[entry].Document.Facts.Effective is not null
        && ReferenceEquals(index.Entries[entry].Document, index.Entries[neighbour].Document)
            ? scores[neighbour]
            : 0;

    /// <summary>A place that an everyday word points at gains a part of what the best entry has.</summary>
    private double[] PointedPoints(Query query, double[] scores)
    {
        var best = PointedShare * scores.DefaultIfEmpty().Max();
        return [.. index.Entries.Select(entry => best * Pointing.At(entry, query, index))];
    }

    private static double Steering(Query query, Entry entry)
    {
        var facts = entry.Document.Facts;
        if (query.Mentions.Any) return query.Mentions.Documents.Contains(facts.Id) ? 1 : UnnamedShare;
        return query.Mentions.Kinds.Count == 0 || query.Mentions.Kinds.Any(kind => facts.Title.EndsWith(kind, StringComparison.Ordinal)) ? 1 : OtherKindShare;
    }
}
