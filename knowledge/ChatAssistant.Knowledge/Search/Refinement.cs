namespace ChatAssistant.Knowledge;

/// <summary>Puts ranked entries in a better order by what the question wants to hear and by the standing of their documents.</summary>
internal static class Refinement
{
    /// <summary>In a question that names nothing, a law outranks a regulation under it, and both a notice, which speaks to offices.</summary>
    private const double OfRegulation = 0.93, OfMeasures = 0.88, OfNotice = 0.65;

    public static IReadOnlyList<Supported> Of(Query query, IEnumerable<Ranked> ranked, PassageIndex index)
    {
        var aim = query.Aim;
        return [.. ranked
            .Select(candidate => Refined(query, aim, candidate, index))
            .OrderByDescending(supported => supported.Ranked.Score)];
    }

    private static Supported Refined(Query query, Aim aim, Ranked ranked, PassageIndex index)
    {
        var entry = index.Entries[ranked.Entry];
        var evidence = Evidence.Of(query, ranked.Entry, index);
        var factor = entry.Document.Facts.Effective is null ? 1 : aim.FactorFor(entry);
        if (!query.Mentions.Any) factor *= Standing(entry.Document.Facts, query);
        var points = ranked.Score * (factor - 1);
        return new(ranked with { Score = ranked.Score + points, Rules = [.. ranked.Rules, new("合乎所问", points)] }, evidence);
    }

    private static double Standing(DocumentFacts facts, Query query) =>
        facts.Kind != DocumentKind.Law ? (query.Mentions.Kinds.Count > 0 ? 1 : OfNotice)
        : facts.Title.EndsWith("条例", StringComparison.Ordinal) ? OfRegulation
        : facts.Title.EndsWith("办法", StringComparison.Ordinal) ? OfMeasures
        : 1;
}
