namespace ChatAssistant.Knowledge;

/// <summary>The one or two sentences that open an answer: those of the quote that say what was asked.</summary>
internal sealed class Leads(SentenceScores scores)
{
    /// <summary>In characters; a longer sentence is left to the quote.</summary>
    private const int LongestSentence = 120;

    public static string NameOf(DocumentFacts facts) => facts.Kind == DocumentKind.Law ? $"《{facts.Id}》" : facts.ShortTitle.Length > 0 ? facts.ShortTitle : $"《{facts.Title}》";

    public static string AtPlace(IReadOnlyList<Cited> cited) =>
        Wording.Places(cited.Select(each => NameOf(each.Entry.Document.Facts) + each.Node.Label));

    public string For(Query query, Cited best)
    {
        var name = NameOf(best.Entry.Document.Facts);
        if (query.AsksForDocument) return Overview(name, best.Entry);
        if (best.Entry.Passage.Layer == Layer.Digest) return query.IsEnglish ? Wording.DigestInEnglish(name, best.Node.Label) : DigestLead(query, name, best);
        if (query.IsEnglish) return Wording.InEnglish(name, best.Node.Label);

        var sentence = Telling(query, best.Quote);
        return sentence.Length is > 0 and <= LongestSentence && sentence.Length < best.Quote.Length && scores.Of(sentence) > 0
            ? Wording.Says(name, best.Node.Label, sentence)
            : Wording.SeeQuote(name, best.Node.Label, best.Node.Heading);
    }

    /// <summary>Our own words are never put into the law's mouth.</summary>
    private string DigestLead(Query query, string name, Cited best)
    {
        var sentence = Telling(query, best.Quote);
        return sentence.Length is > 0 and <= LongestSentence && sentence.Length < best.Quote.Length && scores.Of(sentence) > 0
            ? Wording.Gist(name, best.Node.Label, sentence)
            : Wording.GistBelow(name, best.Node.Label, best.Node.Heading);
    }

    /// <summary>The sentence that answers; for an item of a list, the sentence that opens the list says what becomes of it.</summary>
    private string Telling(Query query, string quote)
    {
        var sentences = Sentences.Of(quote).Select(part => part.In(quote)).ToList();
        var best = sentences.MaxBy(sentence => scores.Of(sentence) * query.Aim.FactorFor(sentence)) ?? "";
        var opening = best.StartsWith('（') ? sentences.Take(sentences.IndexOf(best)).LastOrDefault(sentence => sentence.EndsWith('：')) : null;
        return opening is null ? best : Figures(query, opening) is { Length: > 0 } figures ? figures : best;
    }

    /// <summary>The clauses of a long sentence that carry the figures asked for.</summary>
    private static string Figures(Query query, string opening)
    {
        if (opening.Length <= LongestSentence) return opening;
        var clauses = opening.Split('；');
        return clauses.FirstOrDefault(clause => clause.Length <= LongestSentence && query.Aim.FactorFor(clause) > 1) ?? "";
    }

    private static string Overview(string name, Entry opening)
    {
        var headings = opening.Document.Entries.Select(entry => entry.Node).Where(node => node.Heading.Length > 0)
            .Select(node => $"{node.Path}、{node.Heading}").ToList();
        return headings.Count == 0 ? Wording.SeeQuote(name, opening.Node.Label, "") : Wording.Parts(name, headings);
    }
}
