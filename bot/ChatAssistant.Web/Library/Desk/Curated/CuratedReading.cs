using ChatAssistant.Knowledge;
using ChatAssistant.Web.CommandLine;
using ChatAssistant.Web.Pages;

namespace ChatAssistant.Web.Library.Desk.Curated;

/// <summary>Reads a typed answer, and says what is wrong with it: an answer without a place that can be looked at is none.</summary>
internal sealed class CuratedReading(IKnowledgeBase knowledge)
{
    private const int MostQuestions = 30, LongestQuestion = 200, MostCitations = 6, LongestOwner = 40;

    private readonly List<string> _objections = [];

    /// <summary>In words for people; empty when all is in order.</summary>
    public IReadOnlyList<string> Objections => _objections;

    /// <summary>The answer; worth nothing when there are objections.</summary>
    /// <param name="form">As it was typed.</param>
    /// <param name="id">Under which it is kept.</param>
    public CuratedAnswer Read(CuratedForm form, string id)
    {
        var (questions, text, owner) = (Lines(form.Questions), form.Text?.ReplaceLineEndings("\n").Trim() ?? "", form.Owner?.Trim() ?? "");
        Require(questions.Count is > 0 and <= MostQuestions && questions.All(question => question.Length <= LongestQuestion), string.Format(null, PageTexts.CuratedQuestionsWrong, MostQuestions, LongestQuestion));
        Require(text.Length is > 0 and <= CuratedAnswer.LongestText, string.Format(null, PageTexts.CuratedTextWrong, CuratedAnswer.LongestText));
        Require(owner.Length is > 0 and <= LongestOwner, PageTexts.CuratedOwnerMissing);
        var (from, until, review) = (Day(form.From), Day(form.Until), Day(form.Review));
        Require(from is not null && review is not null, PageTexts.CuratedDaysMissing);
        Require(review >= from && (until is null || until >= from), PageTexts.CuratedDaysWrong);
        return new(id, questions, text, Places(Lines(form.Citations), from), from ?? default, until, owner, review ?? default);
    }

    private List<Address> Places(List<string> written, DateOnly? from)
    {
        Require(written.Count is > 0 and <= MostCitations, string.Format(null, PageTexts.CuratedCitationsMissing, MostCitations));
        var places = new List<Address>();
        foreach (var line in written)
        {
            if (Address.Parse(line) is { Path.Length: > 0 } address && knowledge.Read(address).Any(passage => passage.Address == address)) places.Add(address);
            else _objections.Add(string.Format(null, PageTexts.CuratedCitationUnknown, line));
        }

        foreach (var place in places.Where(place => from is { } day && !IsInForce(place, day))) _objections.Add(string.Format(null, PageTexts.CuratedCitationNotInForce, place));
        return places;
    }

    /// <summary>An answer ends of itself with the versions it rests on; one that rests on none of its first day would never be given.</summary>
    private bool IsInForce(Address place, DateOnly day) =>
        knowledge.Documents.First(document => document.Address == place with { Path = "" }).Facts?.IsInForce(day) is not false;

    private DateOnly? Day(string? written)
    {
        if (!AskCommand.TryDate(written?.Trim(), out var day)) _objections.Add(string.Format(null, PageTexts.CuratedDayUnreadable, written));
        return day;
    }

    private void Require(bool isRight, string objection)
    {
        if (!isRight) _objections.Add(objection);
    }

    private static List<string> Lines(string? typed) =>
        [.. (typed ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];
}
