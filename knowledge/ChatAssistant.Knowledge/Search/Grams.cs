namespace ChatAssistant.Knowledge;

/// <summary>Cuts plain text into grams. Pairs do not reach across punctuation.</summary>
internal static class Grams
{
    private const long WordMark = 1L << 40;

    public static IEnumerable<Gram> Of(string plain)
    {
        for (var i = 0; i < plain.Length; i++)
        {
            var c = plain[i];
            if (IsHan(c))
            {
                yield return new(c, i, 1);
                if (i + 1 < plain.Length && IsHan(plain[i + 1])) yield return new((long)c << 16 | plain[i + 1], i, 2);
            }
            else if (char.IsLetterOrDigit(c))
            {
                var end = EndOfWord(plain, i);
                yield return new(KeyOf(plain.AsSpan(i, end - i)), i, end - i);
                i = end - 1;
            }
        }
    }

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF' or '〇';

    private static int EndOfWord(string plain, int start)
    {
        var end = start + 1;
        while (end < plain.Length && char.IsLetterOrDigit(plain[end]) && !IsHan(plain[end])) end++;
        return end;
    }

    private static long KeyOf(ReadOnlySpan<char> word)
    {
        // FNV-1a: two words in one key would only blur a ranking.
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ c) * 16777619u;
        return WordMark | hash;
    }
}
