namespace ChatAssistant.Knowledge;

/// <summary>Compares two texts clause by clause, by their longest common subsequence.</summary>
internal static class ClauseDiff
{
    /// <summary>The table has a cell for each pair of clauses. The longest article has some 200; beyond this the text is shown as replaced.</summary>
    private const int MostCells = 4_000_000;

    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create("，。；：、\n");

    public static IReadOnlyList<ClauseChange> Between(string before, string after)
    {
        var (old, young) = (ClausesOf(before), ClausesOf(after));
        if ((long)old.Count * young.Count > MostCells)
            return [new(ClauseChangeKind.Removed, before), new(ClauseChangeKind.Added, after)];

        var common = CommonLengths(old, young);
        var changes = new List<ClauseChange>();
        var (i, j) = (0, 0);
        while (i < old.Count || j < young.Count)
        {
            if (i < old.Count && j < young.Count && old[i] == young[j])
            {
                changes.Add(new(ClauseChangeKind.Kept, old[i++]));
                j++;
            }
            else if (j == young.Count || (i < old.Count && common[i + 1, j] >= common[i, j + 1])) changes.Add(new(ClauseChangeKind.Removed, old[i++]));
            else changes.Add(new(ClauseChangeKind.Added, young[j++]));
        }

        return Merged(changes);
    }

    /// <summary>Each with the mark that ends it.</summary>
    private static List<string> ClausesOf(string text)
    {
        var clauses = new List<string>();
        var start = 0;
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny(Ends);
            var next = end < 0 ? text.Length : start + end + 1;
            clauses.Add(text[start..next]);
            start = next;
        }

        return clauses;
    }

    private static int[,] CommonLengths(List<string> old, List<string> young)
    {
        var common = new int[old.Count + 1, young.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
            for (var j = young.Count - 1; j >= 0; j--)
                common[i, j] = old[i] == young[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);

        return common;
    }

    private static List<ClauseChange> Merged(List<ClauseChange> changes)
    {
        var merged = new List<ClauseChange>();
        foreach (var change in changes)
        {
            if (merged is [.., var last] && last.Kind == change.Kind) merged[^1] = last with { Text = last.Text + change.Text };
            else merged.Add(change);
        }

        return merged;
    }
}
