using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>
/// Reads laws: 第N条 at the head of a line, followed by a blank, with a number higher than the last. A reference inside
/// the text, even at the head of a line, opens no article. Markdown headings are the chapters.
/// </summary>
internal static partial class ArticleParser
{
    public static bool HasArticles(string body) => TextLines.Of(body).Any(line => ArticleLine().Match(line) is { Success: true } match && NumberOf(match) == (1, 0));

    public static IReadOnlyList<TextNode> Parse(string body)
    {
        var reading = new ArticleReading();
        foreach (var line in TextLines.Of(body))
        {
            if (line.StartsWith("<!--", StringComparison.Ordinal)) continue;
            if (line.StartsWith('#')) reading.Heading(line);
            else if (ArticleLine().Match(line) is { Success: true } match && reading.Continues(NumberOf(match)))
                reading.Open(NumberOf(match), match.Groups[3].Value.Trim());
            else reading.Add(line);
        }

        return reading.Finish();
    }

    private static (int Number, int Insert) NumberOf(Match match) => (
        ChineseNumeral.Parse(match.Groups[1].Value) ?? 0,
        match.Groups[2].Success ? ChineseNumeral.Parse(match.Groups[2].Value) ?? 0 : 0);

    [GeneratedRegex($@"^(?:\*\*)?第([{ChineseNumeral.Characters}0-9]+)条(?:之([{ChineseNumeral.Characters}]+))?(?:\*\*)?(?:[\s\u3000]+(.*)|)$")]
    private static partial Regex ArticleLine();
}
