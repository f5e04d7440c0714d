namespace ChatAssistant.Knowledge;

/// <summary>
/// Tells the lines that open articles from references at the head of a line. The numbers of a law rise one by one, so a
/// number out of turn opens an article only where it looks like a heading and the one that is due comes nowhere later.
/// </summary>
internal static class ArticleOpenings
{
    public static bool AnyIn(IReadOnlyList<BodyLine> lines)
    {
        var candidates = Candidates(lines);
        return candidates.Any(candidate => candidate is { Place: (1, 0), IsSetOff: true })
            || (candidates.Any(candidate => candidate.Place == (1, 0)) && candidates.Any(candidate => candidate.Place == (2, 0)));
    }

    /// <summary>The lines that open articles, by their index.</summary>
    public static IReadOnlyDictionary<int, ArticleOpening> In(IReadOnlyList<BodyLine> lines)
    {
        var candidates = Candidates(lines);
        var last = new Dictionary<(int, int), int>();
        foreach (var candidate in candidates) last[candidate.Place] = candidate.Line;

        var taken = new Dictionary<int, ArticleOpening>();
        (int Number, int Insert) current = default;
        foreach (var candidate in candidates)
        {
            if (!IsDue(candidate, current) && !IsAfterGap(candidate, current, last)) continue;
            taken.Add(candidate.Line, candidate);
            current = candidate.Place;
        }

        return taken;
    }

    private static List<ArticleOpening> Candidates(IReadOnlyList<BodyLine> lines) =>
        [.. lines.Select((line, index) => ArticleOpening.At(index, line.Text)).OfType<ArticleOpening>()];

    private static bool IsDue(ArticleOpening candidate, (int Number, int Insert) current) =>
        candidate.Place == (current.Number + 1, 0) || candidate.Place == (current.Number, current.Insert + 1);

    private static bool IsAfterGap(ArticleOpening candidate, (int Number, int Insert) current, Dictionary<(int, int), int> last) =>
        candidate.IsSetOff
        && candidate.Place.CompareTo(current) > 0
        && last.GetValueOrDefault((current.Number + 1, 0)) <= candidate.Line;
}
