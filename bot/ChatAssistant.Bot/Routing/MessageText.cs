using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChatAssistant.Bot.Routing;

/// <summary>The words of a message, freed from what cannot be seen.</summary>
public static partial class MessageText
{
    /// <summary>Folds full-width forms and traditional characters, drops invisible characters and joins white space; empty when there are no words.</summary>
    public static string Clean(string? message) => Joined(Simplified.Of(Seen(Valid(message ?? "").Normalize(NormalizationForm.FormKC))));

    /// <summary>The same without folding: for words that are kept as they were written.</summary>
    public static string Tidy(string? message) => Seen(Valid(message ?? ""));

    /// <summary>Whether there is anything to read: a letter or a digit, or a lone question mark. The name of a sticker is none.</summary>
    public static bool HasWords(string text) => WithoutStickers(text).EnumerateRunes().Any(Rune.IsLetterOrDigit) || text is "?";

    /// <summary>Without the names that platforms send in place of their stickers: [微笑], [Facepalm].</summary>
    public static string WithoutStickers(string text) => Stickers().Replace(text, "");

    private static string Seen(string message)
    {
        var cleaned = new StringBuilder();
        foreach (var rune in message.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune)) AddSpace(cleaned);
            else if (Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.PrivateUse)) cleaned.Append(rune);
        }

        return cleaned.ToString().Trim();
    }

    /// <summary>Half a surrogate pair and what is no character cannot be folded: such texts come from broken programs, and from those who probe.</summary>
    private static string Valid(string message) =>
        string.Concat(message.EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) is not UnicodeCategory.OtherNotAssigned));

    /// <summary>查 进 度: a phone's keyboard put a space after each character.</summary>
    private static string Joined(string text) => Spaced().IsMatch(text) ? text.Replace(" ", "", StringComparison.Ordinal) : text;

    [GeneratedRegex(@"^(\p{IsCJKUnifiedIdeographs} )+\p{IsCJKUnifiedIdeographs}[?？。!！]?$")]
    private static partial Regex Spaced();

    [GeneratedRegex(@"\[(\p{IsCJKUnifiedIdeographs}{1,4}|[A-Za-z]{2,12})\]")]
    private static partial Regex Stickers();

    private static void AddSpace(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
    }
}
