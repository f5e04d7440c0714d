namespace ChatAssistant.Knowledge;

/// <summary>Finds which of many words stand in a text. It compares those only that begin as the text goes on somewhere.</summary>
internal sealed class WordTable(IEnumerable<string> words)
{
    private readonly ILookup<char, (string Word, int Place)> _byFirst =
        words.Select((word, place) => (Word: word, Place: place)).Where(pair => pair.Word.Length > 0).ToLookup(pair => pair.Word[0]);

    /// <summary>The places of the words that stand in a text, each once and rising.</summary>
    public IReadOnlyCollection<int> In(string text)
    {
        var places = new SortedSet<int>();
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var (word, place) in _byFirst[text[at]])
                if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)) places.Add(place);
        }

        return places;
    }
}
