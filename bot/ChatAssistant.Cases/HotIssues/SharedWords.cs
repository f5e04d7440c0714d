namespace ChatAssistant.Cases.HotIssues;

/// <summary>What most matters of an issue say, read off one of them: the explanation of an issue, and its first name.</summary>
public static class SharedWords
{
    private const int Most = 5;
    private const int Longest = 12;

    /// <summary>Pieces of text of two characters and more whose pairs at least half of the matters have, the most telling first.</summary>
    public static IReadOnlyList<string> Of(Issue issue)
    {
        var holders = (issue.Count + 1) / 2;
        var pieces = issue.Members.Take(2).SelectMany(each => Pieces(each.Voice.Text, pair => issue.HoldersOf(pair) >= Math.Max(2, holders)));
        var ranked = pieces.GroupBy(piece => piece)
            .OrderByDescending(each => each.Key.Length).ThenBy(each => each.Key, StringComparer.Ordinal).Select(each => each.Key);
        var kept = new List<string>();
        foreach (var piece in ranked)
        {
            if (kept.Count < Most && !kept.Exists(each => each.Contains(piece, StringComparison.Ordinal))) kept.Add(piece);
        }

        return kept;
    }

    private static IEnumerable<string> Pieces(string text, Func<int, bool> isShared)
    {
        for (var start = 0; start + 1 < text.Length; start++)
        {
            var end = start;
            while (end + 1 < text.Length && end - start < Longest - 1 && isShared(Pairs.Of(text[end], text[end + 1]))) end++;
            if (end == start) continue;
            yield return text[start..(end + 1)];
            start = end;
        }
    }
}
