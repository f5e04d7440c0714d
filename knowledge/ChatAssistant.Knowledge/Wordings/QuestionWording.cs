namespace ChatAssistant.Knowledge;

/// <summary>Brings a question, however it was typed, into plain simplified characters.</summary>
internal sealed class QuestionWording(ScriptTables tables, Vocabulary vocabulary)
{
    private readonly Homophones _homophones = new(vocabulary);
    private readonly PinyinText _pinyin = new(tables, vocabulary);
    private readonly EnglishText _english = new(tables);

    public WordedQuestion Of(string question)
    {
        var plain = PlainText.Of(question);
        if (_pinyin.Read(plain) is { } characters) return new(characters, false, []);
        if (_english.Read(plain) is { } words) return new(words, true, []);

        var simplified = string.Concat(plain.Select(character => tables.Simplified.GetValueOrDefault(character, character)));
        var corrected = _homophones.Correct(simplified);
        return new(corrected, false, [.. _homophones.Offer(corrected)]);
    }
}
