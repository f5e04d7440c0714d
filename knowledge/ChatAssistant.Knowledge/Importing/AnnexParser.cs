namespace ChatAssistant.Knowledge;

/// <summary>Reads an annex: its whole text at <c>附1</c>, and its own articles, where it has any, at <c>附1/3</c>.</summary>
internal static class AnnexParser
{
    /// <param name="number">Counted over the document, since the annexes' own names may repeat.</param>
    /// <param name="lines">With its title first.</param>
    public static TextNode Parse(int number, IReadOnlyList<BodyLine> lines)
    {
        var path = $"附{number}";
        var title = lines[0].Text;
        var label = AnnexLine.LabelOf(title);
        return new TextNode(path, label, title, string.Join('\n', lines.Skip(1).Select(line => line.Text)))
        {
            Opening = title,
            Children = ArticleOpenings.AnyIn(lines) ? Articles(path, label, lines) : [],
        };
    }

    private static List<TextNode> Articles(string path, string label, IReadOnlyList<BodyLine> lines)
    {
        var openings = ArticleOpenings.In(lines).Values.ToList();
        return [.. openings.Select((opening, index) =>
        {
            var end = index + 1 < openings.Count ? openings[index + 1].Line : lines.Count;
            List<string> text = [opening.Rest, .. lines.Skip(opening.Line + 1).Take(end - opening.Line - 1).Select(line => line.Text)];
            text.RemoveAll(line => line.Length == 0);
            var place = ($"{path}/{opening.Path}", label + ArticleLabel.Of(opening.Path));
            return new TextNode(place.Item1, place.Item2, "", string.Join('\n', text))
            {
                Opening = opening.Written,
                Children = ParagraphParser.Parse(place.Item1, place.Item2, text),
            };
        })];
    }
}
