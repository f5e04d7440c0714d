using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Handling;

/// <summary>无效: never for criticism as such, agreed by a second person, and reversible; so the clocks run on underneath.</summary>
public static class Spam
{
    public static TransitionRefusal? MarkSpam(this Case found, Actor by, Actor second, string reason, DeadlineClock clock)
    {
        var refusal = found.Refuse(CaseState.Spam, by) ?? Required.Reason(reason) ?? Required.SecondPerson(by, second);
        if (refusal is not null) return refusal;
        found.Move(CaseState.Spam, new CaseStep(CaseActions.MarkedSpam, by, reason, second.Name), clock.Now);
        return null;
    }

    /// <summary>Puts the case back where it stood.</summary>
    public static TransitionRefusal? TakeBackSpam(this Case found, Actor by, string reason, DeadlineClock clock)
    {
        if (found is not { State: CaseState.Spam, IsArchived: false }) return TransitionRefusal.WrongState;
        var before = found.Last(CaseActions.MarkedSpam)!.From;
        var refusal = Transitions.Refuse(CaseState.Spam, before, by.Kind) ?? Required.Reason(reason);
        if (refusal is not null) return refusal;
        found.Move(before, new CaseStep(CaseActions.SpamTakenBack, by, reason), clock.Now);
        return null;
    }
}
