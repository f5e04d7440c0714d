using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>Shows the citizen the right channel.</summary>
public sealed class RedirectModel(CaseDesk desk, DeadlineClock clock) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, string? reason, CancellationToken cancellationToken) =>
        Back(
            number,
            await desk.ActAsync(User, number, (found, member) => found.Redirect(Actor.Reviewer(member.Name), Reason(reason), clock), cancellationToken),
            PageTexts.CaseRedirected);
}
