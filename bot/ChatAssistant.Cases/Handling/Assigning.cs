using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Handling;

/// <summary>Giving a case to units, and what these do with it.</summary>
public static class Assigning
{
    /// <summary>The unit that is responsible now; null before there is one.</summary>
    public static Assignment? LeadUnit(this Case found) => found.Assignments.Where(each => each.IsLead && each.EndedAt is null).MaxBy(each => each.At);

    public static TransitionRefusal? Assign(this Case found, Actor by, AssignTo to, DeadlineClock clock)
    {
        var refusal = found.Refuse(CaseState.Assigned, by)
            ?? Required.That(found.Lane is not (Lane.Accusation or Lane.Emergency), TransitionRefusal.LaneForbids)
            ?? Required.Text(to.LeadUnit, TransitionRefusal.UnitMissing)
            ?? Required.That(found.AccusedUnit is not { } accused || (to.LeadUnit != accused && !to.CoUnits.Contains(accused)), TransitionRefusal.UnitAccused);
        if (refusal is not null) return refusal;
        var isRedo = found.State is CaseState.Reopened;
        foreach (var before in found.Assignments.Where(each => each.EndedAt is null)) before.EndedAt = clock.Now;
        found.Add(new Assignment(to.LeadUnit, true, to.IsDesignated, by.Name, clock.Now));
        foreach (var unit in to.CoUnits) found.Add(new Assignment(unit, false, to.IsDesignated, by.Name, clock.Now));
        found.Move(CaseState.Assigned, new CaseStep(CaseActions.Assigned, by, Basis: string.Join('、', [to.LeadUnit, .. to.CoUnits])), clock.Now);
        found.StartHandling(to, isRedo, clock);
        return null;
    }

    /// <summary>退单: within the days of an objection, with a reason and, where known, whose it is.</summary>
    public static TransitionRefusal? Return(this Case found, Actor by, string reason, string? proposedUnit, DeadlineClock clock)
    {
        var refusal = found.Refuse(CaseState.Accepted, by)
            ?? Required.That(found.State is CaseState.Assigned, TransitionRefusal.WrongState)
            ?? Required.Reason(reason) ?? Required.Text(proposedUnit, TransitionRefusal.UnitMissing)
            ?? Required.That(found.LeadUnit() is not { IsDesignated: true }, TransitionRefusal.Designated)
            ?? Required.That(found.Running(DeadlineKind.Objection)?.Due >= clock.Today, TransitionRefusal.TooLate);
        if (refusal is not null) return refusal;
        var lead = found.LeadUnit()!;
        (lead.ReturnedAt, lead.ReturnReason, lead.ProposedUnit) = (clock.Now, reason, proposedUnit);
        found.Move(CaseState.Accepted, new CaseStep(CaseActions.Returned, by, reason, proposedUnit), clock.Now);
        found.Meet(clock.Now, DeadlineKind.Objection);
        return null;
    }

    /// <summary>签收.</summary>
    public static TransitionRefusal? TakeUp(this Case found, Actor by, DeadlineClock clock)
    {
        if (found.Refuse(CaseState.InProgress, by) is { } refusal) return refusal;
        found.Move(CaseState.InProgress, new CaseStep(CaseActions.TakenUp, by), clock.Now);
        found.Stop(clock.Now, DeadlineKind.Objection);
        return null;
    }

    /// <summary>A redo has its own clock, an inquiry's answer has run since it was filed.</summary>
    private static void StartHandling(this Case found, AssignTo to, bool isRedo, DeadlineClock clock)
    {
        if (!to.IsDesignated) found.Start(DeadlineKind.Objection, CaseActions.Assigned, clock);
        if (!isRedo && found.Lane is not Lane.Inquiry) found.Start(DeadlineKind.Handle, CaseActions.Assigned, clock);
        if (to.CoUnits is not []) found.Start(DeadlineKind.CoHandler, CaseActions.Assigned, clock);
    }
}
