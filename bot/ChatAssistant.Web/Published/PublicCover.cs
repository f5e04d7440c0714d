using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Published;

/// <summary>
/// 隐去: what the public does not read of a suggestion besides what is masked by itself. It is named once and covered wherever it stands, in the
/// title and in every answer too, so that no place is forgotten.
/// </summary>
public static class PublicCover
{
    /// <summary>A suggestion from which more has to be covered is better not published.</summary>
    public const int MostLines = 50;

    /// <summary>An address with a name; whole sentences are not covered.</summary>
    public const int LongestLine = 100;

    /// <summary>One character alone would tear holes into other words.</summary>
    private const int ShortestLine = 2;

    /// <summary>What is to be covered, as it was typed one a line; the longest first, so that no shorter one leaves half of a longer one standing.</summary>
    public static IReadOnlyList<string> Read(string? typed) =>
        [.. (typed ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()
            .OrderByDescending(line => line.Length).ThenBy(line => line, StringComparer.Ordinal)];

    /// <summary>The text with gaps where something is covered.</summary>
    public static string Cover(string text, IReadOnlyList<string> covered) =>
        covered.Aggregate(text, (left, line) => left.Replace(line, Covering.Sign, StringComparison.Ordinal));

    /// <summary>Why these cannot be covered, in words for people; null when they can. What stands nowhere is mistyped, and would stay readable.</summary>
    /// <param name="covered">What is to be covered.</param>
    /// <param name="shown">What the public would read with nothing of it covered.</param>
    public static string? Refuse(IReadOnlyList<string> covered, PublishedSuggestion shown)
    {
        if (covered.Count > MostLines) return string.Format(null, PageTexts.CoverTooMany, MostLines);
        if (covered.Any(line => line.Length is < ShortestLine or > LongestLine)) return string.Format(null, PageTexts.CoverLength, ShortestLine, LongestLine);
        var texts = shown.Texts().ToList();
        return covered.FirstOrDefault(line => !texts.Exists(text => text.Contains(line, StringComparison.Ordinal))) is { } unknown
            ? string.Format(null, PageTexts.CoverUnknown, unknown)
            : null;
    }
}
