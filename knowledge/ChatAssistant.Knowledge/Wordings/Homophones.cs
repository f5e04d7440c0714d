namespace ChatAssistant.Knowledge;

/// <summary>
/// Finds words that were typed with characters that sound alike: 传然病 for 传染病. In names a wrong character is put right; for pairs the
/// likely word is only offered, since two characters that stand side by side need not be a word.
/// </summary>
internal sealed class Homophones(Vocabulary vocabulary)
{
    private const int LongestName = 12, ShortestName = 3, LongName = 6;

    /// <summary>The question with wrong characters in names and longer words put right.</summary>
    public string Correct(string plain)
    {
        for (var length = Math.Min(LongestName, plain.Length); length >= ShortestName; length--)
            for (var at = 0; at + length <= plain.Length; at++)
                if (vocabulary.MaySound(plain.AsSpan(at, length)) && Meant(plain.Substring(at, length), length - (length >= LongName ? 2 : 1)) is { } word) plain = plain[..at] + word + plain[(at + length)..];

        return plain;
    }

    /// <summary>Known words for pairs of characters that stand in no document, when neither character is part of a known word beside it.</summary>
    public IEnumerable<LexiconEntry> Offer(string plain)
    {
        for (var at = 0; at + 2 <= plain.Length; at++)
        {
            if (!vocabulary.MaySound(plain.AsSpan(at, 2))) continue;
            var typed = plain.Substring(at, 2);
            if ((at > 0 && vocabulary.Has(plain.Substring(at - 1, 2))) || (at + 3 <= plain.Length && vocabulary.Has(plain.Substring(at + 1, 2)))) continue;
            if (Meant(typed, 1) is { } word) yield return new(typed, word);
        }
    }

    private string? Meant(string typed, int same) =>
        !vocabulary.Has(typed) && vocabulary.SoundOf(typed) is { } sound
            ? vocabulary.Sounding(sound).FirstOrDefault(word => word.Length == typed.Length && word.Zip(typed).Count(pair => pair.First == pair.Second) >= same && IsMistyped(typed, word))
            : null;

    /// <summary>A character that makes a known word with the one beside it was meant as typed.</summary>
    private bool IsMistyped(string typed, string word) =>
        !Enumerable.Range(0, typed.Length - 1).Any(at => (typed[at] != word[at] || typed[at + 1] != word[at + 1]) && vocabulary.Has(typed.Substring(at, 2)));
}
