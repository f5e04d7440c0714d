using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>A reviewer or supervisor has an answered case handled again.</summary>
public sealed class ReopenModel(CaseDesk desk, DeadlineClock clock) : CaseActionModel
{
    public async Task<IActionResult> OnPostAsync(string number, string? reason, CancellationToken cancellationToken) =>
        Back(
            number,
            await desk.ActAsync(User, number, (found, member) => found.Reopen(PartOf(member), Reason(reason), clock), cancellationToken),
            PageTexts.CaseReopened);

    private static Actor PartOf(StaffMember member) => member.Is(StaffRoles.Reviewer) ? Actor.Reviewer(member.Name) : Actor.Supervisor(member.Name);
}
