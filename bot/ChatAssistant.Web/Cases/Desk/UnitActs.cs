using ChatAssistant.Cases;
using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Cases.Desk;

/// <summary>What the liaison of a unit does with a case the unit was given.</summary>
internal static class UnitActs
{
    /// <summary>Only the leading unit signs in, returns and drafts; units that help along read.</summary>
    public static bool IsLedBy(this Case found, StaffMember member) => found.LeadUnit() is { } lead && lead.Unit == member.Rights.Unit;

    public static TransitionRefusal? TakeUpFor(this Case found, StaffMember member, DeadlineClock clock) =>
        found.IsLedBy(member) ? found.TakeUp(Actor.Unit(member.Name), clock) : TransitionRefusal.WrongActor;

    public static TransitionRefusal? ReturnFor(this Case found, StaffMember member, string reason, string? proposedUnit, DeadlineClock clock) =>
        found.IsLedBy(member) ? found.Return(Actor.Unit(member.Name), reason, proposedUnit, clock) : TransitionRefusal.WrongActor;
}
