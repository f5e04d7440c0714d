using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChatAssistant.Channels.Rendering;

/// <summary>
/// A text that a channel shows as nothing but words. No platform says how a sign is escaped in a text, so a sign that would be read as a mark
/// gives way to its wide form, which looks alike. Addresses of the web stay as they are: they are all the links we mean to send.
/// </summary>
internal static partial class Unmarked
{
    /// <param name="text">With whatever citizens, staff and documents wrote.</param>
    /// <param name="reads">What the channel would take for a mark.</param>
    public static string Of(string text, TextMarks reads)
    {
        var words = Shown(text);
        if (reads.HasFlag(TextMarks.Tags)) words = words.Replace('<', '＜');
        if (reads.HasFlag(TextMarks.Links)) words = words.Replace("](", "］(", StringComparison.Ordinal);
        if (reads.HasFlag(TextMarks.Mentions)) words = Mention().Replace(words, "＠");
        return reads.HasFlag(TextMarks.AppAddresses) ? AppAddress().Replace(words, "：//") : words;
    }

    /// <summary>Control characters show nothing; some platforms refuse a message for them, and JSON takes six bytes for each.</summary>
    private static string Shown(string text)
    {
        if (!text.Any(sign => char.IsControl(sign) && sign is not '\n')) return text;
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").Replace('\t', ' ').EnumerateRunes())
            if (rune.Value is '\n' || Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Control) shown.Append(rune);
        return shown.ToString();
    }

    // The @ of a mail address calls nobody.
    [GeneratedRegex(@"@(?!(?<=[A-Za-z0-9._+-]@)[A-Za-z0-9-]+\.[A-Za-z0-9])")]
    private static partial Regex Mention();

    [GeneratedRegex(@"(?<=(?<![A-Za-z0-9+.-])(?!https?:)[A-Za-z][A-Za-z0-9+.-]*)://", RegexOptions.IgnoreCase)]
    private static partial Regex AppAddress();
}
