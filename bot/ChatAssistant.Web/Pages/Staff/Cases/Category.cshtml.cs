using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>Changes the topic of a case.</summary>
public sealed class CategoryModel(CaseDesk desk, DeadlineClock clock) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, string? category, CancellationToken cancellationToken)
    {
        var word = Trimmed(category);
        var result = await desk.ActAsync(User, number, (found, member, _) => Task.FromResult(
            word.Length > LongestCategory
                ? string.Format(null, PageTexts.FieldTooLong, LongestCategory)
                : found.Categorise(Actor.Reviewer(member.Name), word, clock)?.Text()), cancellationToken);
        return Back(number, result, PageTexts.CategoryChanged);
    }
}
