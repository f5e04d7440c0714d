using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Puts ranked entries in a better order by what the question wants to hear and by the standing of their documents.</summary>
internal static partial class Refinement
{
    /// <summary>In a question that names nothing, a law outranks a regulation under it, and both a notice, which speaks to offices.</summary>
    private const double OfRegulation = 0.93, OfMeasures = 0.88, OfNotice = 0.4;

    /// <summary>Of two articles with like scores, the one that has more different words of the question answers more of it.</summary>
    private const double FoundShare = 0.12, MostFound = 6;

    private const double OfDefinition = 1.5;
    private const int ShortestDefined = 4;

    public static IReadOnlyList<Supported> Of(Query query, IEnumerable<Ranked> ranked, PassageIndex index)
    {
        var aim = query.Aim;
        var evidence = new EvidenceFinder(query, index);
        return [.. ranked
            .Where(candidate => IsRule(index.Entries[candidate.Entry]))
            .Select(candidate => Refined(query, aim, candidate, evidence.For(candidate), index.Entries[candidate.Entry]))
            .OrderByDescending(supported => supported.Ranked.Score)];
    }

    /// <summary>What stands before a law's first article (when it was adopted, a preamble) answers no question.</summary>
    private static bool IsRule(Entry entry) => entry.Document.Facts.Effective is null || char.IsAsciiDigit(entry.Node.Path[0]);

    private static Supported Refined(Query query, Aim aim, Ranked ranked, Evidence evidence, Entry entry)
    {
        var factor = entry.Document.Facts.Effective is null ? 1 : aim.FactorFor(entry);
        if (entry.Document.Facts.Effective is not null) factor *= 1 + FoundShare * Math.Min(evidence.Found, MostFound);
        if (Defines(entry.Node.Text, query.Plain)) factor *= OfDefinition;
        if (!query.Mentions.Any) factor *= Standing(entry.Document.Facts, query);
        var points = ranked.Score * (factor - 1);
        return new(ranked with { Score = ranked.Score + points, Rules = [.. ranked.Rules, new("合乎所问", points)] }, evidence);
    }

    private static double Standing(DocumentFacts facts, Query query) =>
        facts.Kind != DocumentKind.Law ? (query.Mentions.Kinds.Count > 0 ? 1 : OfNotice)
        : facts.Title.EndsWith("条例", StringComparison.Ordinal) ? OfRegulation
        : facts.Title.EndsWith("办法", StringComparison.Ordinal) ? OfMeasures
        : 1;

    /// <summary>Whether a text says of a word in the question what it means: 重大传染病疫情，是指…</summary>
    private static bool Defines(string text, string plain) =>
        (text.Contains("，指", StringComparison.Ordinal) || text.Contains("，是指", StringComparison.Ordinal))
        && DefinedWord().Matches(text).Any(match => match.Groups[1].Length >= ShortestDefined && plain.Contains(match.Groups[1].Value, StringComparison.Ordinal));

    [GeneratedRegex(@"(?:^|[）\n。；称])([\u4E00-\u9FFF]{2,20})，(?:是)?指", RegexOptions.Multiline)]
    private static partial Regex DefinedWord();
}
