namespace ChatAssistant.Knowledge;

/// <summary>
/// Reads laws: what stands before the articles (题注, 序), the articles in their chapters, and the annexes after them.
/// </summary>
internal static class ArticleParser
{
    public static bool HasArticles(string body) => ArticleOpenings.AnyIn(BodyLine.Of(body));

    public static DocumentVersion Parse(DocumentFacts facts, string body)
    {
        var lines = BodyLine.Of(body);
        if (lines is [{ Depth: 1 } title, ..] && Letters.Of(title.Text) == Letters.Of(facts.Title)) lines = [.. lines.Skip(1)];

        var annexes = AnnexStarts(lines);
        var reading = new ArticleReading();
        ReadArticles(reading, annexes is [var first, ..] ? [.. lines.Take(first)] : lines);
        for (var i = 0; i < annexes.Count; i++)
        {
            var end = i + 1 < annexes.Count ? annexes[i + 1] : lines.Count;
            reading.Annex(i + 1, [.. lines.Skip(annexes[i]).Take(end - annexes[i])]);
        }

        return reading.Finish(facts);
    }

    private static void ReadArticles(ArticleReading reading, IReadOnlyList<BodyLine> lines)
    {
        var openings = ArticleOpenings.In(lines);
        var titles = new DivisionTitles(lines, openings);
        for (var i = 0; i < lines.Count; i++)
        {
            if (openings.TryGetValue(i, out var opening)) reading.Open(opening);
            else if (titles.At(i) is { } division) reading.Heading(division, lines[i].Text);
            else reading.Add(lines[i].Text);
        }
    }

    /// <summary>A heading inside an annex, deeper than the annex's own, is part of it.</summary>
    public static IReadOnlyList<int> AnnexStarts(IReadOnlyList<BodyLine> lines)
    {
        var starts = new List<int>();
        var (depth, seen) = (int.MaxValue, false);
        for (var i = 0; i < lines.Count; i++)
        {
            seen = seen || ArticleOpening.At(i, lines[i].Text) is { Place: (1, 0) };
            if (!seen || !AnnexLine.Is(lines[i]) || lines[i].Depth > depth) continue;
            starts.Add(i);
            depth = lines[i].Depth > 0 ? lines[i].Depth : AnnexLine.PlainDepth;
        }

        return starts;
    }
}
