using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>A reviewer or supervisor has an answered case handled again.</summary>
public sealed class ReopenModel(CaseDesk desk, DeadlineClock clock) : ReasonedStepModel(desk, clock)
{
    protected override string Done => PageTexts.CaseReopened;

    protected override TransitionRefusal? Step(Case found, StaffMember member, string reason, DeadlineClock clock) =>
        found.Reopen(member.ReviewerOrSupervisor, reason, clock);
}
