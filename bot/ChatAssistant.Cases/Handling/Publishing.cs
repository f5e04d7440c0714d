using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Handling;

/// <summary>公开: showing a masked matter to people whose it is not. No case is public by default.</summary>
public static class Publishing
{
    public static TransitionRefusal? Publish(this Case found, Actor by, Actor second, DeadlineClock clock)
    {
        var refusal = Required.Part(by, ActorKind.Reviewer) ?? Required.SecondPerson(by, second) ?? found.RefusePublishing();
        if (refusal is not null) return refusal;
        found.IsPublic = true;
        found.Record(new CaseStep(CaseActions.Published, by, Basis: second.Name), clock.Now);
        return null;
    }

    /// <summary>Why nobody may publish it; null when two people may.</summary>
    public static TransitionRefusal? RefusePublishing(this Case found) =>
        Required.That(found.Lane is Lane.Suggestion or Lane.Inquiry && found.AccusedUnit is null, TransitionRefusal.LaneForbids)
        ?? Required.That(!found.IsPublic && found.State is not (CaseState.Spam or CaseState.Withdrawn), TransitionRefusal.WrongState);
}
