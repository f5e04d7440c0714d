using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Deputies.Tracking;
using ChatAssistant.Cases.Ratings;
using ChatAssistant.Web.Deputies.Suggestions;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Suggestions;

/// <summary>代表评价: writes down what a deputy said of the answer in person or on paper. In the chat they say it themselves.</summary>
public sealed class RateModel(SuggestionDesk desk, DeadlineClock clock) : SuggestionActionModel
{
    public async Task<IActionResult> OnPostAsync(Guid id, SatisfiedAnswer? answer, string? reason, CancellationToken cancellationToken)
    {
        var result = await desk.ActAsync(User, id, (found, member) => answer is { } given ? found.Rate(given, Trimmed(reason), member.Name, clock) : TransitionRefusal.ResultMissing, cancellationToken);
        return Back(id, result, PageTexts.SuggestionDone);
    }
}
