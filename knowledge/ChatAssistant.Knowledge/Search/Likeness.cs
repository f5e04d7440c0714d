namespace ChatAssistant.Knowledge;

/// <summary>How alike a question and a phrasing are, 0 to 1: the share of their rare grams that they have in common.</summary>
internal static class Likeness
{
    public static double Best(Query query, IReadOnlyList<string> phrasings, PassageIndex index) =>
        phrasings.Select(phrasing => Of(query, phrasing, index)).DefaultIfEmpty().Max();

    private static double Of(Query query, string phrasing, PassageIndex index)
    {
        var asked = query.AllTerms.Where(term => term.Text.Length > 1).ToDictionary(term => term.Key, term => term.Weight);
        var held = Grams.Of(PlainText.Of(phrasing)).Where(gram => !gram.IsCharacter).Select(gram => gram.Key).ToHashSet();
        var all = asked.Sum(term => term.Value * index.RarityOf(term.Key)) + held.Sum(key => asked.GetValueOrDefault(key, 1) * index.RarityOf(key));
        return all == 0 ? 0 : 2 * held.Sum(key => asked.GetValueOrDefault(key) * index.RarityOf(key)) / all;
    }
}
