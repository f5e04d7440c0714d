using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Cases.Desk;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>签收 by the unit.</summary>
public sealed class TakeUpModel(CaseDesk desk, DeadlineClock clock) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, CancellationToken cancellationToken) =>
        Back(number, await desk.ActAsync(User, number, (found, member) => found.TakeUpFor(member, clock), cancellationToken), PageTexts.CaseTakenUp);
}
