using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>Reads questions in English by a list of words. What is not in the list is not read.</summary>
internal sealed partial class EnglishText(ScriptTables tables)
{
    private const int FewestLetters = 2;

    private const char StemMark = '*';

    /// <summary>The words of the documents for those of the question; null when it is not English or holds no known word.</summary>
    public string? Read(string plain)
    {
        if (plain.Any(IsHan) || plain.Count(char.IsAsciiLetter) < FewestLetters) return null;

        var found = tables.English.Where(entry => Holds(plain, entry.Everyday)).ToList();
        var words = found
            .Where(entry => !found.Any(longer => longer.Everyday.Length > entry.Everyday.Length && Holds(longer.Everyday, entry.Everyday)))
            .Select(entry => entry.Written).ToList();
        if (words.Count == 0) return null;
        var article = ArticleNumber().Match(plain);
        return string.Join(' ', words.SelectMany(word => word.Split(' ')).Distinct()) + (article.Success ? $" 第{article.Groups[1].Value}条" : "");
    }

    [GeneratedRegex(@"\b(?:article|art\.?)\s*([0-9]{1,3})\b")]
    private static partial Regex ArticleNumber();

    private static bool IsHan(char c) => c is >= '\u3400' and <= '\u9FFF';

    /// <summary>Whether words stand in a text as whole words, or as the beginning of one where they end in the stem mark.</summary>
    private static bool Holds(string text, string entry)
    {
        var isStem = entry.EndsWith(StemMark);
        var words = isStem ? entry[..^1] : entry;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            if (!IsLetterAt(text, at - 1) && (isStem || !IsLetterAt(text, at + words.Length))) return true;

        return false;
    }

    private static bool IsLetterAt(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetter(text[at]);
}
