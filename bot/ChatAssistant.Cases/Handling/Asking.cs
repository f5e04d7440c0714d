using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Filing;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Handling;

/// <summary>Asking back, and what comes of it. Only the house's clocks stand still meanwhile, and not for long.</summary>
public static class Asking
{
    public static TransitionRefusal? AskForInfo(this Case found, Actor by, string question, DeadlineClock clock)
    {
        var refusal = found.Refuse(CaseState.NeedsInfo, by) ?? Required.That(found.Citizen.HasChat, TransitionRefusal.NobodyToAsk) ?? Required.Reason(question);
        if (refusal is not null) return refusal;
        found.Move(CaseState.NeedsInfo, new CaseStep(CaseActions.AskedForInfo, by, question), clock.Now);
        found.Meet(clock.Now, DeadlineKind.FirstLook);
        found.Start(DeadlineKind.Supplement, CaseActions.AskedForInfo, clock);
        found.Pause(clock);
        return null;
    }

    /// <summary>The question the citizen has yet to answer; null when there is none.</summary>
    public static string? OpenQuestion(this Case found) =>
        found.State is CaseState.NeedsInfo ? found.Last(CaseActions.AskedForInfo)?.Reason : null;

    /// <summary>The citizen's answer. It is kept as a supplement.</summary>
    public static TransitionRefusal? GiveInfo(this Case found, Actor by, CitizenWords words, IReadOnlyList<string> attachments, DeadlineClock clock)
    {
        var refusal = found.Refuse(CaseState.Submitted, by)
            ?? Required.That(found.State is CaseState.NeedsInfo, TransitionRefusal.WrongState)
            ?? Supplementing.Check(words, attachments);
        if (refusal is not null) return refusal;
        found.Add(new Supplement(words, attachments, by.Kind, clock.Now));
        found.Move(CaseState.Submitted, new CaseStep(CaseActions.InfoGiven, by), clock.Now);
        found.Meet(clock.Now, DeadlineKind.Supplement);
        found.Resume(clock);
        return null;
    }

    /// <summary>Closes what was never answered, as C.</summary>
    public static TransitionRefusal? CloseUnanswered(this Case found, Actor by, DeadlineClock clock)
    {
        var refusal = found.Refuse(CaseState.Closed, by)
            ?? Required.That(found.State is CaseState.NeedsInfo, TransitionRefusal.WrongState)
            ?? Required.That(found.Running(DeadlineKind.Supplement)?.Due < clock.Today, TransitionRefusal.TooEarly);
        if (refusal is not null) return refusal;
        found.Move(CaseState.Closed, new CaseStep(CaseActions.Closed, by, "未收到补充材料", $"{ResultCode.Limited.Letter()}"), clock.Now);
        found.Decided(clock);
        found.StopAll(clock.Now);
        return null;
    }
}
