namespace ChatAssistant.Knowledge;

/// <summary>Finds a word whose pieces stand apart in a text, in their order: people say 隔离了半个月厂里扣我工资 for 隔离扣工资.</summary>
internal static class ScatteredWord
{
    /// <summary>In characters. Shorter words would be found in pieces everywhere.</summary>
    public const int Shortest = 4;

    /// <summary>The first and the last piece have at least so many characters, and no more stand between two pieces than a clause has.</summary>
    private const int ShortestPiece = 2, LongestGap = 16, MostGaps = 2;

    /// <summary>In characters. In a longer text the pieces of any word stand somewhere.</summary>
    private const int LongestText = 300;

    /// <summary>Where the word begins; below 0 when it is not there in at most three pieces.</summary>
    public static int Find(string word, string text)
    {
        if (text.Length > LongestText) return -1;
        var head = word.AsSpan(0, ShortestPiece);
        for (var start = 0; text.AsSpan(start).IndexOf(head) is >= 0 and var ahead; start++)
        {
            start += ahead;
            if (Follows(word.AsSpan(ShortestPiece), text.AsSpan(start + ShortestPiece), MostGaps)) return start;
        }

        return -1;
    }

    /// <summary>Whether the rest of a word follows, at once or after a gap.</summary>
    private static bool Follows(ReadOnlySpan<char> rest, ReadOnlySpan<char> text, int gaps)
    {
        var together = rest.CommonPrefixLength(text);
        if (together == rest.Length) return true;

        for (; together >= 0 && gaps > 0; together--)
            if (FollowsAfterGap(rest[together..], text[together..], gaps)) return true;

        return false;
    }

    private static bool FollowsAfterGap(ReadOnlySpan<char> rest, ReadOnlySpan<char> text, int gaps)
    {
        if (rest.Length < ShortestPiece) return false;
        for (var skipped = 1; skipped <= LongestGap && skipped < text.Length; skipped++)
            if (text[skipped] == rest[0] && Follows(rest[1..], text[(skipped + 1)..], gaps - 1)) return true;

        return false;
    }
}
