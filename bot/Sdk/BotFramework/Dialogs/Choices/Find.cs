namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// Choices found by their words: the same words, words within the utterance, or a beginning that only one choice has.
/// </summary>
public static class Find
{
    public static List<ModelResult<FoundChoice>> FindChoices(
        string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    public static List<ModelResult<FoundChoice>> FindChoices(
        string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        if (string.IsNullOrWhiteSpace(utterance)) return [];

        options ??= new FindChoicesOptions();
        var exact = ExactChoices(utterance, choices, options);
        if (exact.Count > 0) return exact;

        var said = Utterance.Normalize(utterance);
        var within = Within(said, choices, options);
        return within.Count > 0 ? within : ByBeginning(said, choices, options);
    }

    internal static List<ModelResult<FoundChoice>> ExactChoices(string utterance, IList<Choice> choices, FindChoicesOptions options)
    {
        var said = Utterance.Normalize(utterance);
        return
        [
            .. Words(choices, options)
                .Where(word => word.Text == said)
                .DistinctBy(word => word.Index)
                .Select(word => Utterance.Found(said, 0, said.Length, Choice(choices, word, 1))),
        ];
    }

    /// <summary>
    /// In the order said; a word inside a longer one does not count.
    /// </summary>
    private static List<ModelResult<FoundChoice>> Within(string said, IList<Choice> choices, FindChoicesOptions options)
    {
        var found = new List<ModelResult<FoundChoice>>();
        foreach (var word in Words(choices, options).OrderByDescending(word => word.Text.Length))
        {
            var start = Utterance.IndexOfWord(said, word.Text);
            var end = start + word.Text.Length - 1;
            var taken = found.Any(other => (start <= other.End && other.Start <= end) || other.Resolution.Index == word.Index);
            if (start < 0 || taken) continue;

            var score = (float)word.Text.Length / said.Length;
            found.Add(Utterance.Found(said, start, word.Text.Length, Choice(choices, word, score)));
        }

        return [.. found.OrderBy(result => result.Start)];
    }

    private static List<ModelResult<FoundChoice>> ByBeginning(string said, IList<Choice> choices, FindChoicesOptions options)
    {
        var begun = Words(choices, options)
            .Where(word => said.Length > 0 && word.Text.StartsWith(said, StringComparison.Ordinal))
            .DistinctBy(word => word.Index)
            .ToList();

        return begun is [var only]
            ? [Utterance.Found(said, 0, said.Length, Choice(choices, only, (float)said.Length / only.Text.Length))]
            : [];
    }

    private static IEnumerable<(int Index, string Word, string Text)> Words(IList<Choice> choices, FindChoicesOptions options)
    {
        for (var i = 0; i < choices.Count; i++)
        {
            var choice = choices[i];
            string[] words =
            [
                options.NoValue ? null : choice.Value,
                options.NoAction ? null : choice.Action?.Title,
                .. choice.Synonyms ?? [],
            ];

            foreach (var word in words)
            {
                var text = Utterance.Normalize(word ?? string.Empty);
                if (text.Length > 0) yield return (i, word, text);
            }
        }
    }

    private static FoundChoice Choice(IList<Choice> choices, (int Index, string Word, string Text) word, float score) =>
        new() { Value = choices[word.Index].Value, Index = word.Index, Score = score, Synonym = word.Word };
}
