namespace ChatAssistant.Knowledge;

/// <summary>The sentences of a changed article in which something changed, with what stayed around it.</summary>
public static class ChangedSentences
{
    private const string Ends = "。；\n";

    /// <summary>In reading order, each as its clauses; sentences without a change are left out.</summary>
    public static IReadOnlyList<IReadOnlyList<ClauseChange>> In(IReadOnlyList<ClauseChange> clauses)
    {
        var sentences = new List<IReadOnlyList<ClauseChange>>();
        var current = new List<ClauseChange>();
        foreach (var piece in clauses.SelectMany(PiecesOf))
        {
            // What takes the place of a removed sentence belongs to the same one.
            if (piece.Kind == ClauseChangeKind.Kept && current is [.., { Kind: not ClauseChangeKind.Kept } last] && EndsSentence(last)) Close();
            current.Add(piece);
            if (piece.Kind == ClauseChangeKind.Kept && EndsSentence(piece)) Close();
        }

        Close();
        return sentences;

        void Close()
        {
            if (current.Exists(piece => piece.Kind != ClauseChangeKind.Kept)) sentences.Add([.. current]);
            current.Clear();
        }
    }

    private static bool EndsSentence(ClauseChange piece) => Ends.Contains(piece.Text[^1], StringComparison.Ordinal);

    /// <summary>Text that stayed is cut into its sentences; what was removed or added stays whole.</summary>
    private static IEnumerable<ClauseChange> PiecesOf(ClauseChange clause)
    {
        if (clause.Kind != ClauseChangeKind.Kept)
        {
            yield return clause;
            yield break;
        }

        var start = 0;
        for (var i = 0; i < clause.Text.Length; i++)
        {
            if (i + 1 < clause.Text.Length && !Ends.Contains(clause.Text[i], StringComparison.Ordinal)) continue;
            yield return clause with { Text = clause.Text[start..(i + 1)] };
            start = i + 1;
        }
    }
}
