namespace ChatAssistant.Cases.Handling;

/// <summary>Covering words before others read them. What is left out stays visible as a gap, so that nobody is made to say something else.</summary>
public static class Covering
{
    /// <summary>What stands in place of what is covered.</summary>
    public const string Sign = "＊＊";

    private static readonly char[] Signs = ['＊', '*'];

    /// <summary>Whether a copy is the original with nothing but pieces of it covered, and something of it left.</summary>
    public static bool IsCovered(string original, string copy)
    {
        if (copy == original) return true;
        var pieces = copy.Split(Signs);
        return pieces.Length > 1 && pieces.Any(piece => !string.IsNullOrWhiteSpace(piece)) && Follow(original, pieces);
    }

    /// <summary>The first and the last stand at the ends, the others between them in their order.</summary>
    private static bool Follow(string original, string[] pieces)
    {
        var (first, last) = (pieces[0], pieces[^1]);
        if (original.Length < first.Length + last.Length) return false;
        if (!original.StartsWith(first, StringComparison.Ordinal) || !original.EndsWith(last, StringComparison.Ordinal)) return false;
        var left = original.AsSpan()[first.Length..^last.Length];
        foreach (var piece in pieces[1..^1])
        {
            var at = left.IndexOf(piece, StringComparison.Ordinal);
            if (at < 0) return false;
            left = left[(at + piece.Length)..];
        }

        return true;
    }
}
