using System.Text;
using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Reads questions typed in Latin syllables: gou yimiao is 狗疫苗. The longest known word wins; a syllable alone gives its commonest character.</summary>
internal sealed partial class PinyinText(ScriptTables tables, Vocabulary vocabulary)
{
    private const int LongestWord = 8, LongestSyllable = 6;

    /// <summary>The question in characters; null when it is not made of syllables.</summary>
    public string? Read(string plain)
    {
        if (!IsLatin(plain)) return null;

        var text = new StringBuilder();
        var pending = new List<string>();
        foreach (Match run in Run().Matches(plain))
        {
            if (char.IsAsciiDigit(run.Value[0]))
            {
                Flush(pending, text);
                text.Append(run.Value);
            }
            else if (Syllables(run.Value) is { } syllables) pending.AddRange(syllables);
            else return null;
        }

        Flush(pending, text);
        return text.Length == 0 ? null : text.ToString();
    }

    private void Flush(List<string> syllables, StringBuilder text)
    {
        for (var at = 0; at < syllables.Count;)
        {
            var length = Math.Min(LongestWord, syllables.Count - at);
            while (length > 1 && vocabulary.Sounding(string.Join(' ', syllables.Skip(at).Take(length))).Count == 0) length--;
            var known = vocabulary.Sounding(string.Join(' ', syllables.Skip(at).Take(length)));
            text.Append(known.Count > 0 ? known[0] : tables.Syllables[syllables[at]][..1]);
            at += length;
        }

        syllables.Clear();
    }

    /// <summary>Cuts a run of letters into syllables, the longest first where several ways fit; null when none does.</summary>
    private List<string>? Syllables(string run)
    {
        // From the end, so that each place is looked at once however long the run is.
        var lengths = new int[run.Length + 1];
        lengths[run.Length] = 1;
        for (var at = run.Length - 1; at >= 0; at--)
            for (var length = Math.Min(LongestSyllable, run.Length - at); length > 0 && lengths[at] == 0; length--)
                if (lengths[at + length] > 0 && tables.Syllables.ContainsKey(run.Substring(at, length))) lengths[at] = length;

        if (lengths[0] == 0) return null;
        var syllables = new List<string>();
        for (var at = 0; at < run.Length; at += lengths[at]) syllables.Add(run.Substring(at, lengths[at]));
        return syllables;
    }

    private static bool IsLatin(string plain) =>
        plain.Any(char.IsAsciiLetter) && plain.All(c => char.IsAscii(c) || char.IsPunctuation(c) || char.IsWhiteSpace(c));

    [GeneratedRegex("[a-z]+|[0-9]+")]
    private static partial Regex Run();
}
