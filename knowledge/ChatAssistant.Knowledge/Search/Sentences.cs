namespace ChatAssistant.Knowledge;

/// <summary>Cuts text into whole sentences. Together they are the text, but for blanks between them.</summary>
internal static class Sentences
{
    private const string Stops = "。！？!?\n";
    private const string Closers = "”’」』）)\"";

    public static IReadOnlyList<Sentence> Of(string text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Stops.Contains(text[i], StringComparison.Ordinal)) continue;
            while (i + 1 < text.Length && Closers.Contains(text[i + 1], StringComparison.Ordinal)) i++;
            Add(text, start, i + 1, sentences);
            start = i + 1;
        }

        Add(text, start, text.Length, sentences);
        return sentences;
    }

    private static void Add(string text, int start, int end, List<Sentence> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(new(start, end - start));
    }
}
