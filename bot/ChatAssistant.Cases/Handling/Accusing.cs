using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Handling;

/// <summary>Whom a matter is against. The law keeps it, and whose it is, from the unit named (信访工作条例第三十条、第四十六条).</summary>
public static class Accusing
{
    /// <summary>Names the unit accused, whatever the lane: it may come out later, and the unit may have the case by then. It loses it.</summary>
    public static TransitionRefusal? NameAccused(this Case found, Actor by, string unit, DeadlineClock clock)
    {
        var refusal = Required.Part(by, ActorKind.Reviewer) ?? Required.Text(unit, TransitionRefusal.UnitMissing);
        if (refusal is not null) return refusal;
        found.AccusedUnit = unit;
        found.Record(new CaseStep(CaseActions.AccusedNamed, by), clock.Now);
        return null;
    }

    /// <summary>Says which county a matter belongs to, where what the citizen said did not.</summary>
    public static TransitionRefusal? Place(this Case found, Actor by, string county, DeadlineClock clock)
    {
        var refusal = Required.Part(by, ActorKind.Reviewer) ?? Required.Reason(county);
        if (refusal is not null || found.County == county) return refusal;
        found.County = county;
        found.Record(new CaseStep(CaseActions.Placed, by, Basis: county), clock.Now);
        return null;
    }
}
