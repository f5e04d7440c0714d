namespace ChatAssistant.Knowledge;

/// <summary>
/// What changed between two versions of a law, article by article. Articles are matched by their words first and by their
/// numbers only where the words leave a doubt, since one inserted article moves the numbers of all that follow.
/// </summary>
public static class VersionDiff
{
    /// <summary>Less like than this are two articles that speak of different things.</summary>
    private const double LeastLikeness = 0.4;

    /// <summary>What an equal number adds, so that of two equally like articles the one in the old place is taken.</summary>
    private const double SameNumber = 0.05;

    /// <summary>Rows in the order of the newer version; a dropped article stands where it was.</summary>
    public static IReadOnlyList<ArticleChange> Between(DocumentVersion before, DocumentVersion after)
    {
        var old = before.Nodes.Select(node => Letters.Of(node.Text)).ToList();
        var young = after.Nodes.Select(node => Letters.Of(node.Text)).ToList();
        var candidates = TextPairs.Likenesses(old, young).Where(pair => pair.Likeness >= LeastLikeness).Concat(Short(before, after, old, young));

        var (fromOld, fromYoung) = (new Dictionary<int, (int Other, double Likeness)>(), new Dictionary<int, int>());
        foreach (var (i, j, likeness) in candidates.OrderByDescending(pair => pair.Likeness + BonusOf(before.Nodes[pair.Before], after.Nodes[pair.After])).ThenBy(pair => pair.Before).ThenBy(pair => pair.After))
            if (!fromOld.ContainsKey(i) && fromYoung.TryAdd(j, i)) fromOld.Add(i, (j, likeness));

        var changes = after.Nodes
            .Select((node, index) => fromYoung.TryGetValue(index, out var other)
                ? Pair(before.Nodes[other], node, old[other] == young[index], fromOld[other].Likeness)
                : new ArticleChange(ChangeKind.New, null, node, 0, []))
            .ToList();
        InsertDropped(changes, [.. before.Nodes.Where((_, index) => !fromOld.ContainsKey(index))], before.Nodes);
        return changes;
    }

    /// <summary>Texts of a single character have no pair of neighbours to be compared by.</summary>
    private static IEnumerable<(int Before, int After, double Likeness)> Short(DocumentVersion before, DocumentVersion after, List<string> old, List<string> young) =>
        from i in Enumerable.Range(0, before.Nodes.Count)
        where old[i].Length < 2
        from j in Enumerable.Range(0, after.Nodes.Count)
        where old[i] == young[j]
        select (i, j, 1.0);

    private static double BonusOf(TextNode before, TextNode after) => before.Path == after.Path ? SameNumber : 0;

    private static ArticleChange Pair(TextNode before, TextNode after, bool isSame, double likeness) => (isSame, before.Path == after.Path) switch
    {
        (true, true) => new(ChangeKind.Unchanged, before, after, 1, []),
        (true, false) => new(ChangeKind.Moved, before, after, 1, []),
        _ => new(ChangeKind.Changed, before, after, likeness, ClauseDiff.Between(before.Text, after.Text)),
    };

    /// <summary>After the row of the article it followed.</summary>
    private static void InsertDropped(List<ArticleChange> changes, List<TextNode> dropped, IReadOnlyList<TextNode> old)
    {
        foreach (var node in dropped)
        {
            var index = IndexOf(old, node);
            var previous = index == 0 ? null : old[index - 1];
            var at = previous is null ? 0 : changes.FindIndex(change => ReferenceEquals(change.Before, previous)) + 1;
            changes.Insert(at, new(ChangeKind.Dropped, node, null, 0, []));
        }
    }

    private static int IndexOf(IReadOnlyList<TextNode> nodes, TextNode node)
    {
        var index = 0;
        while (!ReferenceEquals(nodes[index], node)) index++;
        return index;
    }
}
