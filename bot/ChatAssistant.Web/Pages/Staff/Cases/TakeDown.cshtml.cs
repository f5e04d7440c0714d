using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>撤下: takes a matter from the public at once.</summary>
public sealed class TakeDownModel(CaseDesk desk, DeadlineClock clock) : ReasonedStepModel(desk, clock)
{
    protected override string Done => PageTexts.TakenDown;

    protected override TransitionRefusal? Step(Case found, StaffMember member, string reason, DeadlineClock clock) =>
        found.TakeDown(member.ReviewerOrSupervisor, reason, clock);
}
