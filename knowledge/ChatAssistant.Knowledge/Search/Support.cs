namespace ChatAssistant.Knowledge;

/// <summary>
/// Keeps the ranked entries that evidence supports. A score alone cannot tell: it grows with the length of the question
/// and the best of a bad lot still comes first. For one message and one thread.
/// </summary>
internal sealed class Support(Snapshot snapshot)
{
    /// <summary>Of a document named by name the question surely is: a distinct word or two will do.</summary>
    private const double WhenNamed = 0.72;

    /// <summary>"The notice" without saying which.</summary>
    private const double WhenKindNamed = 1.8;
    private const double WhenNot = 2.6;

    /// <summary>A question that names a city and no document mostly asks about the city, not the law.</summary>
    private const double BesidePlace = 1.0;

    /// <summary>A law named, where any distinct word will do, and a question about the law in general.</summary>
    private const double WhenLawNamed = 0.3, WhenLawNot = 1.15;

    /// <summary>What was searched already: an answer looks several times for the same.</summary>
    private readonly Dictionary<Query, IReadOnlyList<Ranked>> _ranked = [];

    private readonly Dictionary<Query, IReadOnlyList<Supported>> _supported = [];

    /// <summary>Ranked best first; empty when nothing is supported.</summary>
    public IReadOnlyList<Supported> Of(Query query) =>
        _supported.TryGetValue(query, out var known) ? known : _supported[query] = Find(query);

    /// <summary>Best first, supported or not.</summary>
    public IReadOnlyList<Ranked> Rank(Query query) =>
        _ranked.TryGetValue(query, out var known) ? known : _ranked[query] = snapshot.Ranking.Rank(query);

    /// <summary>What a search looks at, best first: what evidence supports, and after it what it does not.</summary>
    public IEnumerable<(Ranked Ranked, bool IsSupported)> Considered(Query query)
    {
        var supported = Of(query);
        var entries = supported.Select(each => each.Ranked.Entry).ToHashSet();
        return supported.Select(each => (each.Ranked, true)).Concat(Rank(query).Where(ranked => !entries.Contains(ranked.Entry)).Select(ranked => (ranked, false)));
    }

    private IReadOnlyList<Supported> Find(Query query)
    {
        var refined = Refinement.Of(query, Rank(query), snapshot.Index);
        return refined is [var best, ..] && IsAboutAnotherNotice(query, best.Ranked) ? [] : [.. refined.Where(supported => Holds(query, supported))];
    }

    /// <summary>When another notice fits better although the question names this one, this one does not say it.</summary>
    private bool IsAboutAnotherNotice(Query query, Ranked best) =>
        query.Mentions.ByName
        && snapshot.Held.Any(document => document.Facts.Kind != DocumentKind.Law && query.Mentions.Documents.Contains(document.Facts.Id))
        && snapshot.Index.Entries[best.Entry].Document.Facts is { Kind: not DocumentKind.Law } facts
        && !query.Mentions.Documents.Contains(facts.Id);

    private bool Holds(Query query, Supported supported)
    {
        var document = snapshot.Index.Entries[supported.Ranked.Entry].Document.Facts;
        var isLaw = document.Kind == DocumentKind.Law;
        if (!query.Mentions.ByName && isLaw) return supported.Evidence.WeightInLaw(query) >= WhenLawNot + (query.Mentions.Any ? BesidePlace : 0);
        if (!query.Mentions.ByName)
            return supported.Evidence.Weight >= (query.Mentions.Kinds.Any(document.Title.EndsWith) ? WhenKindNamed : WhenNot);

        // What one notice does not say is not answered from another, however well that one fits.
        return query.Mentions.Documents.Contains(document.Id)
            && ((isLaw ? supported.Evidence.WeightInLaw(query) >= WhenLawNamed : supported.Evidence.Weight >= WhenNamed) || !query.Terms.Any(term => term.Proves));
    }
}
