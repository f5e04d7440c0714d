using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>Takes back that a case was marked as spam.</summary>
public sealed class NotSpamModel(CaseDesk desk, DeadlineClock clock) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, string? reason, CancellationToken cancellationToken) =>
        Back(
            number,
            await desk.ActAsync(User, number, (found, member) => found.TakeBackSpam(Actor.Reviewer(member.Name), Reason(reason), clock), cancellationToken),
            PageTexts.SpamTakenBack);
}
