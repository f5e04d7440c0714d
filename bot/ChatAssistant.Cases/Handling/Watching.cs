using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Handling;

/// <summary>A grievance is the competent body's to decide, and its sixty days run from its own acceptance; we watch them.</summary>
public static class Watching
{
    /// <summary>How much longer a complex matter may take (信访工作条例第三十四条).</summary>
    private const int MostExtraDays = 30;

    public static TransitionRefusal? Watch(this Case found, Actor by, string body, DateOnly acceptedOn, DeadlineClock clock)
    {
        var refusal = Required.Part(by, ActorKind.Reviewer, ActorKind.Dispatcher)
            ?? Required.That(found.Lane is Lane.Grievance, TransitionRefusal.LaneForbids)
            ?? Required.That(found.State is not (CaseState.Withdrawn or CaseState.Spam), TransitionRefusal.WrongState)
            ?? Required.Text(body, TransitionRefusal.UnitMissing)
            ?? Required.That(acceptedOn <= clock.Today, TransitionRefusal.DateNotAllowed);
        if (refusal is not null) return refusal;
        found.Record(new CaseStep(CaseActions.WatchStarted, by, Basis: $"{body}; {acceptedOn:yyyy-MM-dd}"), clock.Now);
        found.Start(clock.Rules.For(DeadlineKind.GrievanceWatch), CaseActions.WatchStarted, acceptedOn, clock);
        return null;
    }

    public static TransitionRefusal? ExtendWatch(this Case found, Actor by, DateOnly due, string reason, DeadlineClock clock)
    {
        var refusal = Required.Part(by, ActorKind.Reviewer, ActorKind.Dispatcher) ?? Required.Reason(reason);
        if (refusal is not null) return refusal;
        if (found.Running(DeadlineKind.GrievanceWatch) is not { } watch) return TransitionRefusal.NothingRunning;
        refusal = Extending.Refuse(watch, due, watch.Due.AddDays(MostExtraDays), clock.Today);
        if (refusal is not null) return refusal;
        watch.Extend(new DeadlineChange(DeadlineChangeKind.Extended, watch.Due, due, reason, by.Name, clock.Now));
        found.Record(new CaseStep(CaseActions.WatchExtended, by, reason, $"{due:yyyy-MM-dd}"), clock.Now);
        return null;
    }

    /// <summary>The body has decided.</summary>
    public static TransitionRefusal? EndWatch(this Case found, Actor by, DeadlineClock clock)
    {
        if (Required.Part(by, ActorKind.Reviewer, ActorKind.Dispatcher) is { } refusal) return refusal;
        if (found.Running(DeadlineKind.GrievanceWatch) is null) return TransitionRefusal.NothingRunning;
        found.Meet(clock.Now, DeadlineKind.GrievanceWatch);
        found.Record(new CaseStep(CaseActions.WatchEnded, by), clock.Now);
        return null;
    }
}
