using ChatAssistant.Web.CommandLine;
using ChatAssistant.Web.Library.Desk;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>A question of staff's own, answered as a citizen's is, with the reasons. Sent by POST: no words stand in an address.</summary>
public sealed class HitTestModel(HitTest test) : PageModel
{
    public string Question { get; private set; } = "";

    public string AsOf { get; private set; } = "";

    public TestedAnswer? Answer { get; private set; }

    public async Task<IActionResult> OnPostAsync(string? question, string? asOf, CancellationToken cancellationToken)
    {
        (Question, AsOf) = (question?.Trim() ?? "", asOf?.Trim() ?? "");
        if (!AskCommand.TryDate(AsOf, out var day)) ModelState.AddModelError("", string.Format(null, PageTexts.CuratedDayUnreadable, AsOf));
        if (Question.Length is 0 or > HitTest.LongestQuestion) ModelState.AddModelError("", PageTexts.HitTestQuestionMissing);
        if (ModelState.IsValid) Answer = await test.ExplainAsync(Question, day, cancellationToken);
        return Page();
    }
}
