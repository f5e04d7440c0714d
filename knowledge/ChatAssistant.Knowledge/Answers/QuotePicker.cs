namespace ChatAssistant.Knowledge;

/// <summary>Picks the words of a passage that answer: whole sentences or paragraphs that stand together, never changed.</summary>
internal sealed class QuotePicker(SentenceScores scores)
{
    /// <summary>In characters. Two screens of a phone; a short section or item of a notice is given whole.</summary>
    private const int LongestOfNotice = 300;

    /// <summary>In characters. A fine and the list of what is fined, or a rule and its exceptions, should stay together.</summary>
    private const int LongestOfLaw = 600;

    /// <summary>In characters. Who asks for an article by number wants it whole, up to what a message may hold.</summary>
    private const int LongestWhole = 1500;

    /// <summary>A further sentence must add this part of the best one's points to be worth reading.</summary>
    private const double WorthAdding = 0.1;

    public string From(Entry entry) => entry.Document.Facts.Kind == DocumentKind.Law ? OfLaw(entry.Node) : OfNotice(entry.Node);

    public string Whole(TextNode node) => node.Text.Length <= LongestWhole ? node.Text : OfLaw(node);

    private string OfNotice(TextNode node)
    {
        if (node.Text.Length <= LongestOfNotice) return node.Text;

        var sentences = Sentences.Of(node.Text);
        var points = PointsOf(sentences, node.Text);
        var best = points.IndexOf(points.Max());
        var item = node.Children.FirstOrDefault(child => child.Text.Length <= LongestOfNotice && child.Text.Contains(sentences[best].In(node.Text), StringComparison.Ordinal));
        return item?.Text ?? Around(best, node.Text, sentences, points, LongestOfNotice);
    }

    /// <summary>The best paragraph with the neighbours that fit beside it; when it is too long itself, the best sentences of it.</summary>
    private string OfLaw(TextNode node)
    {
        if (node.Text.Length <= LongestOfLaw) return node.Text;

        var parts = node.Children.Select(child => new Sentence(node.Text.IndexOf(child.Text, StringComparison.Ordinal), child.Text.Length)).ToList();
        if (parts.Count == 0) parts.Add(new(0, node.Text.Length));
        var points = parts.ConvertAll(part => scores.Best(part.In(node.Text)));
        var best = points.IndexOf(points.Max());
        if (parts[best].Length <= LongestOfLaw) return Around(best, node.Text, parts, points, LongestOfLaw);

        var paragraph = parts[best].In(node.Text);
        var sentences = Sentences.Of(paragraph);
        var sentencePoints = PointsOf(sentences, paragraph);
        return Around(sentencePoints.IndexOf(sentencePoints.Max()), paragraph, sentences, sentencePoints, LongestOfLaw);
    }

    private List<double> PointsOf(IReadOnlyList<Sentence> sentences, string text) =>
        [.. sentences.Select(sentence => scores.Of(sentence.In(text)))];

    /// <summary>The part that answers best, with its neighbours as long as they help and there is room.</summary>
    private static string Around(int best, string text, IReadOnlyList<Sentence> parts, List<double> points, int longest)
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

        var quote = text[parts[first].Start..parts[last].End];
        return quote.Length <= longest ? quote : quote[..longest];

        bool Next(int from, int to) =>
            from >= 0 && to < parts.Count && parts[to].End - parts[from].Start <= longest;
    }
}
