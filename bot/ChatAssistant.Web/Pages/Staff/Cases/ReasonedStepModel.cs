using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>A step on a case that takes a reason and nothing else.</summary>
public abstract class ReasonedStepModel(CaseDesk desk, DeadlineClock clock) : CaseActionModel
{
    /// <summary>What is said where it was done.</summary>
    protected abstract string Done { get; }

    public async Task<IActionResult> OnPostAsync(string number, string? reason, CancellationToken cancellationToken) =>
        Back(number, await desk.ActAsync(User, number, (found, member) => Step(found, member, Reason(reason), clock), cancellationToken), Done);

    /// <returns>Why not, or null.</returns>
    protected abstract TransitionRefusal? Step(Case found, StaffMember member, string reason, DeadlineClock clock);
}
