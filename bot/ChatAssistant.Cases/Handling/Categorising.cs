using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Handling;

/// <summary>The topic of a matter, which it is assigned and counted by.</summary>
public static class Categorising
{
    /// <summary>Changes it at any time while the case is open. The same word again is no step.</summary>
    public static TransitionRefusal? Categorise(this Case found, Actor by, string category, DeadlineClock clock)
    {
        var refusal = Required.Part(by, ActorKind.Reviewer)
            ?? Required.That(found.State.IsOpen(), TransitionRefusal.WrongState)
            ?? Required.Text(category, TransitionRefusal.CategoryMissing);
        if (refusal is not null || found.Category == category) return refusal;
        found.Record(new CaseStep(CaseActions.CategoryChanged, by, Basis: found.Category is { } before ? $"{before} → {category}" : category), clock.Now);
        found.Category = category;
        return null;
    }
}
