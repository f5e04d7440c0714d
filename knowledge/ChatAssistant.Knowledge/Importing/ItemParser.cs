using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>
/// The items of a section: 一是 … 二是 …, or （一） … （二） …; and the points of an item, lines that open with 1. and so on.
/// </summary>
internal static partial class ItemParser
{
    /// <summary>What can be numbered in Chinese.</summary>
    private const int Most = 9999;

    public static IReadOnlyList<TextNode> Parse(string section, string text) =>
        [.. Parts(text, Opening()).Select((part, index) =>
        {
            var number = ChineseNumeral.Write(index + 1);
            var label = $"第{section}部分第{number}点";
            return new TextNode($"{section}/{number}", label, HeadingOf(part, '是', '）', ')'), part) { Children = Points($"{section}/{number}", label, part) };
        })];

    private static IReadOnlyList<TextNode> Points(string item, string label, string text) =>
        [.. Parts(text, PointLine()).Select((part, index) =>
            new TextNode($"{item}/{index + 1}", $"{label}第{ChineseNumeral.Write(index + 1)}小点", HeadingOf(part, '.', '．', '、'), part))];

    private static IReadOnlyList<string> Parts(string text, Regex opening)
    {
        var starts = new List<int>();
        foreach (var match in opening.EnumerateMatches(text))
        {
            var numeral = text.AsSpan(match.Index, match.Length).Trim("（）()是.．、").ToString();
            if (starts.Count < Most && ChineseNumeral.Parse(numeral) == starts.Count + 1) starts.Add(match.Index);
        }

        return starts.Count < 2 ? [] : [.. starts.Select((start, index) =>
            text[start..(index + 1 < starts.Count ? starts[index + 1] : text.Length)].TrimEnd())];
    }

    private static string HeadingOf(string text, params ReadOnlySpan<char> afterNumber)
    {
        var body = text[(text.AsSpan().IndexOfAny(afterNumber) + 1)..];
        var stop = body.IndexOfAny(['。', '；', '\n']);
        return stop < 0 ? body : body[..stop];
    }

    [GeneratedRegex($"(?<=^|[。；\n])(?:[{ChineseNumeral.Characters}]{{1,5}}是|[（(][{ChineseNumeral.Characters}]{{1,5}}[）)])")]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<=^|\n)[0-9]{1,3}[.．、](?![0-9])")]
    private static partial Regex PointLine();
}
