namespace ChatAssistant.Cases.HotIssues;

/// <summary>The pairs of neighbouring characters of a text, each once: what two matters share without knowing what a word is.</summary>
internal static class Pairs
{
    public static int[] Of(string text)
    {
        var pairs = new HashSet<int>();
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if (IsLetter(text[at]) && IsLetter(text[at + 1])) pairs.Add(Of(text[at], text[at + 1]));
        }

        int[] sorted = [.. pairs];
        Array.Sort(sorted);
        return sorted;
    }

    public static int Of(char first, char second) => (char.ToLowerInvariant(first) << 16) | char.ToLowerInvariant(second);

    /// <summary>Numbers tell matters apart that are alike in all else, and masks stand everywhere.</summary>
    private static bool IsLetter(char letter) => char.IsLetter(letter);
}
