using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Handling;

/// <summary>More time, once, asked for before the day, granted by the dispatcher. The old day is kept.</summary>
public static class Extending
{
    public static TransitionRefusal? Extend(this Case found, Actor dispatcher, Extension asked, DeadlineClock clock)
    {
        var refusal = found.Refuse(CaseState.InProgress, dispatcher) ?? found.RefuseExtension(asked, clock);
        if (refusal is not null) return refusal;
        var handle = found.Running(DeadlineKind.Handle)!;
        handle.Extend(new DeadlineChange(DeadlineChangeKind.Extended, handle.Due, asked.Due, asked.Reason, dispatcher.Name, clock.Now));
        found.Move(CaseState.InProgress, new CaseStep(CaseActions.Extended, dispatcher, asked.Reason, $"{asked.RequestedBy}; {asked.Due:yyyy-MM-dd}"), clock.Now);
        return null;
    }

    /// <summary>Why nobody could grant what a unit asks for; null when a dispatcher can.</summary>
    public static TransitionRefusal? RefuseExtension(this Case found, Extension asked, DeadlineClock clock) =>
        Required.That(found.State is CaseState.InProgress, TransitionRefusal.WrongState)
        ?? Required.Reason(asked.Reason) ?? Required.Text(asked.RequestedBy, TransitionRefusal.UnitMissing)
        ?? (found.LatestExtension(clock) is { } latest ? Refuse(found.Running(DeadlineKind.Handle)!, asked.Due, latest, clock.Today) : TransitionRefusal.NothingRunning);

    /// <summary>The last day handling could be extended to; null when it is not running.</summary>
    public static DateOnly? LatestExtension(this Case found, DeadlineClock clock) =>
        found.Running(DeadlineKind.Handle) is { } handle ? clock.Calendar.AddWorkingDays(handle.Due, clock.Options.HandleExtensionWorkingDays) : null;

    internal static TransitionRefusal? Refuse(Deadline running, DateOnly to, DateOnly latest, DateOnly today) =>
        Required.That(!running.IsExtended, TransitionRefusal.AlreadyExtended)
        ?? Required.That(today <= running.Due, TransitionRefusal.TooLate)
        ?? Required.That(to > running.Due && to <= latest, TransitionRefusal.DateNotAllowed);
}
