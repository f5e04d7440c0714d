using System.Text.RegularExpressions;

namespace ChatAssistant.Knowledge;

/// <summary>The one or two sentences that open an answer.</summary>
internal static partial class Leads
{
    /// <summary>In characters; a longer sentence is left to the quote.</summary>
    private const int LongestSentence = 120;

    public static string NameOf(DocumentFacts facts) => facts.Kind == DocumentKind.Law ? $"《{facts.Id}》" : facts.ShortTitle.Length > 0 ? facts.ShortTitle : $"《{facts.Title}》";

    public static string For(Query query, Entry best, string quote, SentenceScores scores, IReadOnlyList<Warning> warnings)
    {
        var name = NameOf(best.Document.Facts);
        if (AsksForChange().IsMatch(query.Plain) && warnings.Any(warning => warning.Kind is "amended" or "newer_law"))
            return string.Concat(warnings.Where(warning => warning.Kind is "amended" or "newer_law").Select(warning => warning.Text));
        if (query.AsksForDocument) return Overview(name, best);

        var sentence = Sentences.Of(quote).Select(part => part.In(quote)).MaxBy(scores.Of) ?? "";
        return sentence.Length is > 0 and <= LongestSentence && sentence.Length < quote.Length && scores.Of(sentence) > 0
            ? Wording.Says(name, best.Node.Label, sentence)
            : Wording.SeeQuote(name, best.Node.Label, best.Node.Heading);
    }

    private static string Overview(string name, Entry opening)
    {
        var headings = opening.Document.Entries.Select(entry => entry.Node).Where(node => node.Heading.Length > 0)
            .Select(node => $"{node.Path}、{node.Heading}").ToList();
        return headings.Count == 0 ? Wording.SeeQuote(name, opening.Node.Label, "") : Wording.Parts(name, headings);
    }

    [GeneratedRegex("改过|修改|修订|修正|改没改|改了没|有没有改|同一版|那一版|哪一版|当年那|新版|旧版|老版|还有效|还管用|废止|作废|专门的法律|新的法|过时")]
    private static partial Regex AsksForChange();
}
