using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Reads our own digests: a heading an address, plain words, then an <c>asked as:</c> list of search phrasings.</summary>
internal static partial class DigestParser
{
    private const string AskedAs = "asked as:";

    public static IReadOnlyList<TextNode> Parse(string body) =>
        [.. HeadingMark().Split(body).Skip(1).Select(Node)];

    private static TextNode Node(string part)
    {
        var lines = TextLines.Of(part).ToList();
        var (place, heading) = SplitHeading(lines[0]);
        var list = lines.IndexOf(AskedAs);
        var text = list < 0 ? lines[1..] : lines[1..list];
        var path = PathOf(place);
        return new TextNode(path, char.IsAsciiDigit(path[0]) ? ArticleLabel.Of(path) : place, heading, string.Join('\n', text))
        {
            Phrasings = list < 0 ? [] : [.. lines[(list + 1)..].Select(line => line.TrimStart('-', ' '))],
        };
    }

    private static (string Place, string Heading) SplitHeading(string line)
    {
        var blank = line.IndexOfAny([' ', '\u3000']);
        return blank < 0 ? (line, "") : (line[..blank], line[blank..].Trim());
    }

    private static string PathOf(string place)
    {
        var article = ArticlePlace().Match(place);
        if (!article.Success) return place;

        var number = ChineseNumeral.Parse(article.Groups[1].Value);
        return article.Groups[2].Success ? $"{number}-{ChineseNumeral.Parse(article.Groups[2].Value)}" : $"{number}";
    }

    [GeneratedRegex(@"^##[ \t]+", RegexOptions.Multiline)]
    private static partial Regex HeadingMark();

    [GeneratedRegex($"^第([{ChineseNumeral.Characters}0-9]+)条(?:之([{ChineseNumeral.Characters}]+))?$")]
    private static partial Regex ArticlePlace();
}
