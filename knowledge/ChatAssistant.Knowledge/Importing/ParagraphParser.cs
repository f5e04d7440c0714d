using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>The paragraphs (款) of an article, their items (项) and the points of those (目): <c>39/2</c>, <c>39/2/1</c>, <c>39/2/1/1</c>.</summary>
internal static partial class ParagraphParser
{
    private static readonly string[] Ranks = ["款", "项", "目"];

    public static IReadOnlyList<TextNode> Parse(string article, string label, IReadOnlyList<string> lines)
    {
        List<ParagraphPart> paragraphs = [];
        List<ParagraphPart> open = [];
        foreach (var line in lines)
        {
            var (rank, written) = Read(line);
            var siblings = rank == 0 || open.Count == 0 ? paragraphs : rank <= open.Count ? open[rank - 1].Children : null;
            if (siblings is { Count: < ParagraphPart.MostInOne })
            {
                open.RemoveRange(Math.Min(rank, open.Count), open.Count - Math.Min(rank, open.Count));
                open.ForEach(part => part.Lines.Add(line));
                open.Add(new(ParagraphPart.NumberAfter(siblings, written), line));
                siblings.Add(open[^1]);
            }
            else open.ForEach(part => part.Lines.Add(line));
        }

        return Nodes(paragraphs, article, label, 0);
    }

    private static IReadOnlyList<TextNode> Nodes(List<ParagraphPart> parts, string path, string label, int rank) =>
        [.. parts.Select(part =>
        {
            var (childPath, childLabel) = ($"{path}/{part.Number}", $"{label}第{ChineseNumeral.Write(part.Number)}{Ranks[rank]}");
            return new TextNode(childPath, childLabel, "", string.Join('\n', part.Lines)) { Children = Nodes(part.Children, childPath, childLabel, rank + 1) };
        })];

    /// <summary>
    /// 0 for a paragraph, 1 for an item, 2 for a point. The row of a table is given a rank that none is open for, so that
    /// it belongs to what stands before it.
    /// </summary>
    private static (int Rank, int? Number) Read(string line)
    {
        if (line.Contains('\t', StringComparison.Ordinal)) return (Ranks.Length + 1, null);
        if (ItemLine().Match(line) is { Success: true } item) return (1, ChineseNumeral.Parse(item.Groups[1].Value));
        return PointLine().Match(line) is { Success: true } point ? (2, ChineseNumeral.Parse(point.Groups[1].Value)) : (0, null);
    }

    [GeneratedRegex($"^[（(]([{ChineseNumeral.Characters}]{{1,5}})[）)]")]
    private static partial Regex ItemLine();

    [GeneratedRegex("^([0-9]{1,3})[.．、](?![0-9])")]
    private static partial Regex PointLine();
}
