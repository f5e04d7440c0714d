using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Web.Deputies.Suggestions;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Suggestions;

/// <summary>The leading unit takes a suggestion up; a co-handling one gives its opinion.</summary>
public sealed class WorkModel(SuggestionDesk desk, DeadlineClock clock) : SuggestionActionModel
{
    public async Task<IActionResult> OnPostAsync(Guid id, bool isOpinion, string? opinion, CancellationToken cancellationToken)
    {
        var result = await desk.ActAsync(User, id, (found, member) => isOpinion
            ? found.GiveOpinion(member.Rights.Unit ?? "", Trimmed(opinion), clock)
            : found.TakeUp(member.Rights.Unit ?? "", clock), cancellationToken);
        return Back(id, result, PageTexts.SuggestionDone);
    }
}
