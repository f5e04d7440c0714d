namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>
/// The choices meant by an utterance: by words first, then by number.
/// </summary>
public class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        if (string.IsNullOrWhiteSpace(utterance)) return [];

        options ??= new FindChoicesOptions();
        var byWords = Find.FindChoices(utterance, list, options);
        return byWords.Count > 0 ? byWords : ByNumber(utterance, list, options);
    }

    internal static List<ModelResult<FoundChoice>> ByNumber(string utterance, IList<Choice> list, FindChoicesOptions options)
    {
        var words = Utterance.Normalize(utterance);
        var number = options.RecognizeOrdinals ? Ordinal.Read(words, list.Count) : null;
        if (number is null && options.RecognizeNumbers) number = Ordinal.ReadCardinal(words);
        if (number is not { } place || place < 1 || place > list.Count) return [];

        var choice = new FoundChoice { Value = list[place - 1].Value, Index = place - 1, Score = 1 };
        return [Utterance.Found(utterance, 0, utterance.Length, choice)];
    }
}
