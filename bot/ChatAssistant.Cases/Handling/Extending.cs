using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Handling;

/// <summary>More time, once, asked for before the day, granted by the dispatcher. The old day is kept.</summary>
public static class Extending
{
    public static TransitionRefusal? Extend(this Case found, Actor dispatcher, Extension asked, DeadlineClock clock)
    {
        var refusal = found.Refuse(CaseState.InProgress, dispatcher)
            ?? Required.That(found.State is CaseState.InProgress, TransitionRefusal.WrongState)
            ?? Required.Reason(asked.Reason) ?? Required.Text(asked.RequestedBy, TransitionRefusal.UnitMissing);
        if (refusal is not null) return refusal;
        if (found.Running(DeadlineKind.Handle) is not { } handle) return TransitionRefusal.NothingRunning;
        var latest = clock.Calendar.AddWorkingDays(handle.Due, clock.Options.HandleExtensionWorkingDays);
        refusal = Refuse(handle, asked.Due, latest, clock.Today);
        if (refusal is not null) return refusal;
        handle.Extend(new DeadlineChange(DeadlineChangeKind.Extended, handle.Due, asked.Due, asked.Reason, dispatcher.Name, clock.Now));
        found.Move(CaseState.InProgress, new CaseStep(CaseActions.Extended, dispatcher, asked.Reason, $"{asked.RequestedBy}; {asked.Due:yyyy-MM-dd}"), clock.Now);
        return null;
    }

    internal static TransitionRefusal? Refuse(Deadline running, DateOnly to, DateOnly latest, DateOnly today) =>
        Required.That(!running.IsExtended, TransitionRefusal.AlreadyExtended)
        ?? Required.That(today <= running.Due, TransitionRefusal.TooLate)
        ?? Required.That(to > running.Due && to <= latest, TransitionRefusal.DateNotAllowed);
}
