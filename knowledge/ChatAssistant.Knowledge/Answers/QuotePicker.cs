namespace ChatAssistant.Knowledge;

/// <summary>Picks the words of a passage that answer: whole sentences that stand together, never changed.</summary>
internal sealed class QuotePicker(SentenceScores scores)
{
    /// <summary>In characters. Two screens of a phone; a short section or item is given whole.</summary>
    public const int Longest = 300;

    /// <summary>A further sentence must add this part of the best one's points to be worth reading.</summary>
    private const double WorthAdding = 0.1;

    public string From(TextNode node)
    {
        if (node.Text.Length <= Longest) return node.Text;

        var sentences = Sentences.Of(node.Text);
        var points = sentences.Select(sentence => scores.Of(sentence.In(node.Text))).ToList();
        var best = points.IndexOf(points.Max());
        var item = node.Children.FirstOrDefault(child => child.Text.Length <= Longest && child.Text.Contains(sentences[best].In(node.Text), StringComparison.Ordinal));
        return item?.Text ?? Around(best, node.Text, sentences, points);
    }

    /// <summary>The sentence that answers best, with its neighbours as long as they help and there is room.</summary>
    private static string Around(int best, string text, IReadOnlyList<Sentence> sentences, List<double> points)
    {
        int first = best, last = best;
        while (Next(first - 1, last) || Next(first, last + 1))
        {
            var before = Next(first - 1, last) ? points[first - 1] : -1;
            var after = Next(first, last + 1) ? points[last + 1] : -1;
            if (Math.Max(before, after) < WorthAdding * points[best]) break;
            if (before > after) first--;
            else last++;
        }

        return text[sentences[first].Start..sentences[last].End];

        bool Next(int from, int to) =>
            from >= 0 && to < sentences.Count && sentences[to].End - sentences[from].Start <= Longest;
    }
}
