using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>The items of a section: 一是 … 二是 …, or lines that open with （一）.</summary>
internal static partial class ItemParser
{
    public static IReadOnlyList<TextNode> Parse(string section, string text)
    {
        var starts = StartsIn(text);
        return starts.Count < 2 ? [] : [.. starts.Select((start, index) =>
        {
            var end = index + 1 < starts.Count ? starts[index + 1] : text.Length;
            return Item(section, ChineseNumeral.Write(index + 1), text[start..end].TrimEnd());
        })];
    }

    private static List<int> StartsIn(string text)
    {
        var starts = new List<int>();
        foreach (var match in Opening().EnumerateMatches(text))
        {
            var numeral = text.AsSpan(match.Index, match.Length).Trim("（）是").ToString();
            if (ChineseNumeral.Parse(numeral) == starts.Count + 1) starts.Add(match.Index);
        }

        return starts;
    }

    private static TextNode Item(string section, string number, string text)
    {
        var body = text[(text.IndexOfAny(['是', '）']) + 1)..];
        var stop = body.IndexOfAny(['。', '；', '\n']);
        return new($"{section}/{number}", $"第{section}部分第{number}点", stop < 0 ? body : body[..stop], text);
    }

    [GeneratedRegex($"(?<=^|[。；\n])(?:[{ChineseNumeral.Characters}]+是|（[{ChineseNumeral.Characters}]+）)")]
    private static partial Regex Opening();
}
