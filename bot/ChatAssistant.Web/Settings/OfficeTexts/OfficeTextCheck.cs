using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ChatAssistant.Bot.Office;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Settings.OfficeTexts;

/// <summary>What may not stand in a text of an office. What it says is theirs.</summary>
internal static partial class OfficeTextCheck
{
    /// <returns>What is wrong, in words for people.</returns>
    public static IEnumerable<string> Refuse(string words, OfficeTextRule rule, CultureInfo language)
    {
        var name = OfficeLanguage.IsEnglish(language) ? PageTexts.OfficeTextEnglish : PageTexts.OfficeTextChinese;
        var longest = rule.LongestIn(language);
        if (words.Length > longest) yield return string.Format(null, PageTexts.OfficeTextTooLong, name, longest, words.Length);
        if (rule.IsOneLine && words.Contains('\n', StringComparison.Ordinal)) yield return string.Format(null, PageTexts.OfficeTextOneLine, name);
        foreach (var objection in Blanks(words, rule, name)) yield return objection;
        if (Hidden(words) is { } place) yield return string.Format(null, PageTexts.OfficeTextHidden, name, place);
        if (Tag().Match(words) is { Success: true } tag) yield return string.Format(null, PageTexts.OfficeTextTag, name, tag.Value);
        foreach (Match link in OtherLink().Matches(words)) yield return string.Format(null, PageTexts.OfficeTextLink, name, link.Value);
    }

    private static IEnumerable<string> Blanks(string words, OfficeTextRule rule, string name)
    {
        var given = OfficeBlanks.In(words);
        foreach (var blank in rule.Blanks.Except(given)) yield return string.Format(null, PageTexts.OfficeTextBlankMissing, name, Written(blank));
        foreach (var blank in given.Except(rule.Blanks)) yield return string.Format(null, PageTexts.OfficeTextBlankUnknown, name, Written(blank));
        if (OfficeBlanks.Without(words).AsSpan().ContainsAny('{', '}')) yield return string.Format(null, PageTexts.OfficeTextBrace, name);
    }

    private static string Written(string blank) => $"{{{blank}}}";

    /// <summary>The place of the first sign nobody sees, from 1: it may turn what is around it about, or cut it off on some channel.</summary>
    private static int? Hidden(string words)
    {
        var place = 0;
        foreach (var sign in words.EnumerateRunes())
        {
            place++;
            if (sign.Value is not '\n' && Rune.GetUnicodeCategory(sign) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate) return place;
        }

        return null;
    }

    // Plain words to us, but WeChat makes a link of <a>, and Feishu calls somebody with <at>.
    [GeneratedRegex("<[/!]?[a-z][^<>]*>?", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    // Applications make links of other schemes, too: some start programs, some run what stands in them.
    [GeneratedRegex(@"(?<![a-z])(?!https?://)(?:[a-z][a-z0-9+.-]*://|(?:javascript|vbscript|data|file):)\S*", RegexOptions.IgnoreCase)]
    private static partial Regex OtherLink();
}
