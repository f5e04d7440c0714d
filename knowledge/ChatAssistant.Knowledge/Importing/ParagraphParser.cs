using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>The paragraphs (款) of an article and their items (项): <c>39/2</c>, <c>39/2/1</c>.</summary>
internal static partial class ParagraphParser
{
    public static IReadOnlyList<TextNode> Parse(string article, string label, IReadOnlyList<string> lines)
    {
        var paragraphs = new List<List<string>>();
        foreach (var line in lines)
        {
            if (ItemLine().IsMatch(line) && paragraphs.Count > 0) paragraphs[^1].Add(line);
            else paragraphs.Add([line]);
        }

        return [.. paragraphs.Select((paragraph, index) => Paragraph($"{article}/{index + 1}", $"{label}第{ChineseNumeral.Write(index + 1)}款", paragraph))];
    }

    private static TextNode Paragraph(string path, string label, List<string> lines) => new(path, label, "", string.Join('\n', lines))
    {
        Children = [.. lines.Skip(1).Select((line, index) =>
            new TextNode($"{path}/{index + 1}", $"{label}第{ChineseNumeral.Write(index + 1)}项", "", line))],
    };

    [GeneratedRegex($"^（[{ChineseNumeral.Characters}]+）")]
    private static partial Regex ItemLine();
}
