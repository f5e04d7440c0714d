using ChatAssistant.Knowledge;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Library.Desk.Lexicon;

/// <summary>Reads typed everyday words, and says what is wrong with them: they must lead to a place that is held, or to a word of the documents.</summary>
internal sealed class LexiconReading(IKnowledgeBase knowledge)
{
    private const int MostWords = 30, ShortestWord = 2, LongestWord = 20, MostPlaces = 8, LongestQuestion = 200;

    private readonly List<string> _objections = [];

    /// <summary>In words for people; empty when all is in order.</summary>
    public IReadOnlyList<string> Objections => _objections;

    /// <returns>The entry; worth nothing when there are objections.</returns>
    /// <param name="form">As it was typed.</param>
    /// <param name="id">Under which it is kept.</param>
    public LexiconLine Read(LexiconForm form, string id)
    {
        var (everyday, terms, places, question) = (Lines(form.Everyday), Lines(form.Terms), Lines(form.Addresses), (form.Question ?? "").ReplaceLineEndings(" ").Trim());
        Require(AreWords(everyday) && everyday.Count > 0, string.Format(null, PageTexts.LexiconEverydayWrong, MostWords, ShortestWord, LongestWord));
        Require(AreWords(terms), string.Format(null, PageTexts.LexiconTermsWrong, MostWords, ShortestWord, LongestWord));
        Require(terms.Count + places.Count > 0, PageTexts.LexiconLeadsNowhere);
        Require(places.Count <= MostPlaces, string.Format(null, PageTexts.LexiconTooManyPlaces, MostPlaces));
        Require(question.Length is > 0 and <= LongestQuestion && everyday.Exists(word => question.Contains(word, StringComparison.OrdinalIgnoreCase)), string.Format(null, PageTexts.LexiconQuestionWrong, LongestQuestion));
        foreach (var word in everyday.Where(word => knowledge.Lexicon.Any(line => line.OwnId is { } own && own != id && line.Everyday.Contains(word)))) _objections.Add(string.Format(null, PageTexts.LexiconWordTaken, word));
        return new(everyday, terms, Places(places), question, id);
    }

    private List<Address> Places(List<string> written)
    {
        var places = new List<Address>();
        foreach (var line in written)
        {
            if (Address.Parse(line) is { Path.Length: > 0 } address && knowledge.Read(address).Any(passage => passage.Address == address)) places.Add(address);
            else _objections.Add(string.Format(null, PageTexts.CuratedCitationUnknown, line));
        }

        return places;
    }

    private void Require(bool isRight, string objection)
    {
        if (!isRight) _objections.Add(objection);
    }

    private static bool AreWords(List<string> lines) => lines.Count <= MostWords && lines.TrueForAll(word => word.Length <= LongestWord && word.Count(char.IsLetterOrDigit) >= ShortestWord);

    private static List<string> Lines(string? typed) =>
        [.. (typed ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];
}
