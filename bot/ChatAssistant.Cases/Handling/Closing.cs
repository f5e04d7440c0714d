using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.History;
using ChatAssistant.Cases.Ratings;

namespace ChatAssistant.Cases.Handling;

/// <summary>The end of a case, and going back from it.</summary>
public static class Closing
{
    /// <summary>Closes what was answered and not rated in time. Silence is 未评价 and never counts as content.</summary>
    public static TransitionRefusal? CloseUnrated(this Case found, Actor by, DeadlineClock clock)
    {
        var refusal = found.Refuse(CaseState.Closed, by)
            ?? Required.Part(by, ActorKind.System, ActorKind.Operator)
            ?? Required.That(found.State is CaseState.Replied, TransitionRefusal.WrongState)
            ?? Required.That(found.DueOf(DeadlineKind.Rate) < clock.Today, TransitionRefusal.TooEarly);
        if (refusal is not null) return refusal;
        found.Close(by, found.RatingOf(found.Round()) is null ? "未评价" : "已评价，未再办理", clock);
        return null;
    }

    /// <summary>A reviewer's or supervisor's decision; a citizen reopens by rating.</summary>
    public static TransitionRefusal? Reopen(this Case found, Actor by, string reason, DeadlineClock clock)
    {
        var refusal = Required.Part(by, ActorKind.Reviewer, ActorKind.Supervisor)
            ?? found.Refuse(CaseState.Reopened, by) ?? Required.Reason(reason) ?? found.RefuseReopening(clock);
        if (refusal is not null) return refusal;
        found.ReopenNow(by, reason, clock);
        return null;
    }

    /// <summary>督办: somebody above looks on from now.</summary>
    public static TransitionRefusal? Supervise(this Case found, Actor by, string reason, DeadlineClock clock)
    {
        var refusal = Required.Part(by, ActorKind.Supervisor) ?? Required.Reason(reason)
            ?? Required.That(found.State.IsOpen() && !found.IsSupervised, TransitionRefusal.WrongState);
        if (refusal is not null) return refusal;
        found.IsSupervised = true;
        found.Record(new CaseStep(CaseActions.Supervised, by, reason), clock.Now);
        return null;
    }

    /// <summary>The supervisor is content, or nothing more is to come of it.</summary>
    public static TransitionRefusal? EndSupervision(this Case found, Actor by, string outcome, DeadlineClock clock)
    {
        var refusal = Required.Part(by, ActorKind.Supervisor) ?? Required.Reason(outcome) ?? Required.That(found.IsSupervised, TransitionRefusal.WrongState);
        if (refusal is not null) return refusal;
        found.IsSupervised = false;
        found.Record(new CaseStep(CaseActions.SupervisionEnded, by, outcome), clock.Now);
        return null;
    }

    internal static void Close(this Case found, Actor by, string? reason, DeadlineClock clock)
    {
        found.Move(CaseState.Closed, new CaseStep(CaseActions.Closed, by, reason), clock.Now);
        found.Stop(clock.Now, DeadlineKind.Rate);
    }

    internal static TransitionRefusal? RefuseReopening(this Case found, DeadlineClock clock)
    {
        var last = found.Replies.Where(reply => reply.IsFormal).MaxBy(reply => reply.At)?.At ?? found.Last(CaseActions.Closed)!.At;
        var isLate = clock.Today > BeijingTime.DayOf(last).AddDays(clock.Options.ReopenWithinDays);
        return Required.That(!isLate && !found.IsArchived, TransitionRefusal.TooLate);
    }

    internal static void ReopenNow(this Case found, Actor by, string? reason, DeadlineClock clock)
    {
        found.Move(CaseState.Reopened, new CaseStep(CaseActions.Reopened, by, reason), clock.Now);
        found.Stop(clock.Now, DeadlineKind.Rate, DeadlineKind.Promise);
        found.Start(DeadlineKind.Redo, CaseActions.Reopened, clock);
    }
}
