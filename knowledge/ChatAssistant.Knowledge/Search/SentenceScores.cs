namespace ChatAssistant.Knowledge;

/// <summary>How far single sentences answer a question. For one thread.</summary>
internal sealed class SentenceScores(PassageIndex index, Query query)
{
    /// <summary>Single characters break ties only.</summary>
    private const double CharacterShare = 0.1;

    private readonly Dictionary<long, double> _points = query.AllTerms.ToDictionary(
        term => term.Key,
        term => term.Weight * index.RarityOf(term.Key) * (term.Text.Length == 1 ? CharacterShare : 1));

    private readonly HashSet<long> _counted = [];

    private Dictionary<int, double>? _byNumber;

    public double Of(string sentence)
    {
        _counted.Clear();
        var sum = 0.0;
        var grams = new GramReader(PlainText.Of(sentence));
        while (grams.Read())
            if (_points.TryGetValue(grams.Current.Key, out var points) && _counted.Add(grams.Current.Key)) sum += points;

        return sum;
    }

    /// <summary>The points of the best sentence of an entry.</summary>
    public double BestOf(int entry)
    {
        _byNumber ??= _points.Select(term => (Number: index.NumberOf(term.Key), term.Value)).Where(term => term.Number != GramVocabulary.Unknown).ToDictionary();
        var best = 0.0;
        foreach (var sentence in index.SentencesOf(entry))
        {
            var sum = 0.0;
            foreach (var number in sentence)
                if (_byNumber.TryGetValue(number, out var points)) sum += points;

            best = Math.Max(best, sum);
        }

        return best;
    }

    /// <summary>The points of the best sentence of a text.</summary>
    public double Best(string text) => Sentences.Of(text).Select(sentence => Of(sentence.In(text))).DefaultIfEmpty().Max();
}
