using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Cases.Desk;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>退单 by the unit.</summary>
public sealed class ReturnModel(CaseDesk desk, DeadlineClock clock) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, string? reason, string? proposedUnit, CancellationToken cancellationToken) =>
        Back(
            number,
            await desk.ActAsync(User, number, (found, member) => found.ReturnFor(member, Trimmed(reason), Trimmed(proposedUnit), clock), cancellationToken),
            PageTexts.CaseReturned);
}
