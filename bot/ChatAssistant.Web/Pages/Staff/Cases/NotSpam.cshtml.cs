using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>Takes back that a case was marked as spam.</summary>
public sealed class NotSpamModel(CaseDesk desk, DeadlineClock clock) : ReasonedStepModel(desk, clock)
{
    protected override string Done => PageTexts.SpamTakenBack;

    protected override TransitionRefusal? Step(Case found, StaffMember member, string reason, DeadlineClock clock) =>
        found.TakeBackSpam(Actor.Reviewer(member.Name), reason, clock);
}
