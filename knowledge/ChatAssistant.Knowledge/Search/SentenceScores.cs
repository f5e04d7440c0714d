namespace ChatAssistant.Knowledge;

/// <summary>How far single sentences answer a question.</summary>
internal sealed class SentenceScores(PassageIndex index, Query query)
{
    /// <summary>Single characters break ties only.</summary>
    private const double CharacterShare = 0.1;

    private readonly Dictionary<long, double> _points = query.AllTerms.ToDictionary(
        term => term.Key,
        term => term.Weight * index.RarityOf(term.Key) * (term.Text.Length == 1 ? CharacterShare : 1));

    public double Of(string sentence) =>
        Grams.Of(PlainText.Of(sentence)).Select(gram => gram.Key).Distinct().Sum(key => _points.GetValueOrDefault(key));

    /// <summary>The points of the best sentence of a text.</summary>
    public double Best(string text) => Sentences.Of(text).Select(sentence => Of(sentence.In(text))).DefaultIfEmpty().Max();
}
