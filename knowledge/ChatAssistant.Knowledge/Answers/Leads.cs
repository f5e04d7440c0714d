namespace ChatAssistant.Knowledge;

/// <summary>The one or two sentences that open an answer: those of the quote that say what was asked.</summary>
internal sealed class Leads(SentenceScores scores)
{
    /// <summary>In characters; a longer sentence is left to the quote.</summary>
    private const int LongestSentence = 120;

    /// <summary>In characters. What opens a list says little without the item asked about, where there is room for both.</summary>
    private const int LongestWithItem = 200;

    public static string NameOf(DocumentFacts facts) => facts.Kind == DocumentKind.Law ? $"《{facts.Id}》" : facts.ShortTitle.Length > 0 ? facts.ShortTitle : $"《{facts.Title}》";

    public static string AtPlace(IReadOnlyList<Cited> cited) =>
        Wording.Places(cited.Select(each => NameOf(each.Entry.Document.Facts) + each.Node.Label), cited.All(each => each.Entry.Passage.Layer == Layer.Original));

    public string For(Query query, IReadOnlyList<Cited> cited)
    {
        var best = cited[0];
        var name = NameOf(best.Entry.Document.Facts);
        if (query.AsksForDocument) return Overview(name, best.Entry);
        if (query.IsEnglish) return best.Entry.Passage.Layer == Layer.Digest ? Wording.DigestInEnglish(name, best.Node.Label) : Wording.InEnglish(name, best.Node.Label);
        return query.Mentions.Documents.Count > 1 && cited.Select(each => each.Entry.Document).Distinct().Count() > 1
            ? Wording.SideBySide(cited.Select(each => (NameOf(each.Entry.Document.Facts) + each.Node.Label, SentenceOf(query, each), each.Entry.Passage.Layer)))
            : OfOne(query, name, best);
    }

    /// <summary>The sentence or clause of a quote that answers, as it stands; empty when none is short enough or none answers.</summary>
    public string SentenceOf(Query query, Cited cited)
    {
        var sentence = Telling(query, cited.Quote);
        if (sentence.Length > LongestWithItem || (sentence.Length > LongestSentence && !sentence.Contains("……", StringComparison.Ordinal))) sentence = Clause(query, sentence);
        return sentence.Length is > 0 and <= LongestWithItem && scores.Of(sentence) > 0 ? sentence : "";
    }

    /// <summary>Our own words are never put into the law's mouth.</summary>
    private string OfOne(Query query, string name, Cited best)
    {
        var sentence = SentenceOf(query, best);
        var isWhole = sentence.Length == best.Quote.Length;
        return (best.Entry.Passage.Layer, sentence.Length > 0 && !isWhole) switch
        {
            (Layer.Digest, true) => Wording.Gist(name, best.Node.Label, sentence),
            (Layer.Digest, false) => Wording.GistBelow(name, best.Node.Label, best.Node.Heading),
            (_, true) => Wording.Says(name, best.Node.Label, sentence),
            _ => Wording.SeeQuote(name, best.Node.Label, best.Node.Heading),
        };
    }

    /// <summary>The sentence that answers; for an item of a list, the sentence that opens the list says what becomes of it.</summary>
    private string Telling(Query query, string quote)
    {
        var sentences = Sentences.Of(quote).Select(part => part.In(quote)).ToList();
        var best = sentences.MaxBy(sentence => scores.Of(sentence) * query.Aim.FactorFor(sentence)) ?? "";
        var opening = best.StartsWith('（') ? sentences.Take(sentences.IndexOf(best)).LastOrDefault(sentence => sentence.EndsWith('：')) : null;
        var opens = opening is null or { Length: <= LongestSentence } ? opening : Clause(query, opening);
        return string.IsNullOrEmpty(opens) ? best : opens.Length + best.Length < LongestWithItem ? $"{opens}……{best}" : opens;
    }

    /// <summary>The part of a long sentence that carries the figure, the body or the rule asked for; empty when no part does.</summary>
    private string Clause(Query query, string sentence)
    {
        var clauses = sentence.Split('；').Where(clause => clause.Length <= LongestSentence).ToList();
        var fitting = clauses.Where(clause => query.Aim.FactorFor(clause) > 1).ToList();
        return fitting.MaxBy(scores.Of) ?? FiguresIn(query, sentence);
    }

    /// <summary>The neighbouring clauses around the first one that has what was asked for, as long as there is room.</summary>
    private static string FiguresIn(Query query, string sentence)
    {
        var ends = Enumerable.Range(0, sentence.Length).Where(at => sentence[at] is '，' or '；' or '：' or '。').Append(sentence.Length - 1).Distinct().ToList();
        var starts = ends.Select((_, at) => at == 0 ? 0 : ends[at - 1] + 1).ToList();
        var first = Enumerable.Range(0, ends.Count).FirstOrDefault(at => query.Aim.FactorFor(sentence[starts[at]..(ends[at] + 1)]) > 1, -1);
        if (first < 0) return "";

        var (from, to) = (first, first);
        while (to + 1 < ends.Count && ends[to + 1] - starts[from] < LongestSentence) to++;
        while (from > 0 && ends[to] - starts[from - 1] < LongestSentence) from--;
        return ends[to] + 1 - starts[from] <= LongestSentence ? sentence[starts[from]..(ends[to] + 1)].TrimEnd('，', '；', '：') : "";
    }

    private static string Overview(string name, Entry opening)
    {
        var headings = opening.Document.Entries.Select(entry => entry.Node).Where(node => node.Heading.Length > 0)
            .Select(node => $"{node.Path}、{node.Heading}").ToList();
        return headings.Count == 0 ? Wording.SeeQuote(name, opening.Node.Label, "") : Wording.Parts(name, headings);
    }
}
