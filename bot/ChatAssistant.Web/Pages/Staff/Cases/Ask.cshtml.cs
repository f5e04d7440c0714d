using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>Asks the citizen something, in their chat; the house's own clocks stand still meanwhile.</summary>
public sealed class AskModel(CaseDesk desk, DeadlineClock clock) : ReasonedStepModel(desk, clock)
{
    protected override string Done => PageTexts.CaseAsked;

    protected override TransitionRefusal? Step(Case found, StaffMember member, string reason, DeadlineClock clock) =>
        found.AskForInfo(Actor.Reviewer(member.Name), reason, clock);
}
