using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>Shows the citizen the right channel.</summary>
public sealed class RedirectModel(CaseDesk desk, DeadlineClock clock) : ReasonedStepModel(desk, clock)
{
    protected override string Done => PageTexts.CaseRedirected;

    protected override TransitionRefusal? Step(Case found, StaffMember member, string reason, DeadlineClock clock) =>
        found.Redirect(Actor.Reviewer(member.Name), reason, clock);
}
