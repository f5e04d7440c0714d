using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>Asks the citizen something, in their chat; the house's own clocks stand still meanwhile.</summary>
public sealed class AskModel(CaseDesk desk, DeadlineClock clock) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, string? reason, CancellationToken cancellationToken) =>
        Back(
            number,
            await desk.ActAsync(User, number, (found, member) => found.AskForInfo(Actor.Reviewer(member.Name), Reason(reason), clock), cancellationToken),
            PageTexts.CaseAsked);
}
