namespace ChatAssistant.Knowledge;

/// <summary>
/// Which lines are titles of divisions. Where no mark says so, a title stands right before the first article or after it
/// (what stands before that is a table of contents), and its number follows the last of its rank or begins again.
/// </summary>
internal sealed class DivisionTitles
{
    private readonly Dictionary<int, DivisionLine> _titles = [];
    private readonly Dictionary<int, int> _numbers = [];

    public DivisionTitles(IReadOnlyList<BodyLine> lines, IReadOnlyDictionary<int, ArticleOpening> openings)
    {
        var first = openings.Count == 0 ? lines.Count : openings.Keys.Min();
        var from = StartOfTitlesBefore(first, lines);

        for (var i = 0; i < lines.Count; i++)
        {
            if (openings.ContainsKey(i) || DivisionLine.Of(lines[i].Text) is not { } title) continue;
            var isMarked = lines[i].Depth > 0;
            if (isMarked || (i >= from && Follows(title)) || IsPreambleBefore(first, i, lines)) Take(i, title);
        }
    }

    public DivisionLine? At(int index) => _titles.GetValueOrDefault(index);

    /// <summary>第一编, 第一章, 第一节: each of a lower rank than the one before it.</summary>
    private static int StartOfTitlesBefore(int first, IReadOnlyList<BodyLine> lines)
    {
        var from = first;
        for (var rank = int.MaxValue; from > 0 && DivisionLine.Of(lines[from - 1].Text) is { } title && title.Rank < rank; from--) rank = title.Rank;
        return from;
    }

    private static bool IsPreambleBefore(int first, int index, IReadOnlyList<BodyLine> lines) =>
        index < first && DivisionLine.IsPreamble(lines[index].Text) && !lines.Take(index).Any(line => DivisionLine.IsPreamble(line.Text));

    private void Take(int index, DivisionLine title)
    {
        _titles.Add(index, title);
        if (title.Number is { } number) _numbers[title.Rank] = number;
    }

    private bool Follows(DivisionLine title) =>
        title.Number is null or 1 || title.Number == _numbers.GetValueOrDefault(title.Rank) + 1 || !_numbers.ContainsKey(title.Rank);
}
