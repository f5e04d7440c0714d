using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Filing;

/// <summary>What the citizen may still do to a matter on file: add to it, take it back, say who may know.</summary>
public static class Supplementing
{
    /// <summary>Adds text or attachments at any time before the case is over. To a question asked back it is the answer.</summary>
    public static TransitionRefusal? Supplement(this Case found, Actor by, CitizenWords words, IReadOnlyList<string> attachments, DeadlineClock clock)
    {
        if (found.State is CaseState.NeedsInfo) return found.GiveInfo(by, words, attachments, clock);
        var refusal = Required.Part(by, ActorKind.Citizen, ActorKind.Deputy)
            ?? Required.That(found.State.IsOpen(), TransitionRefusal.WrongState)
            ?? Check(words, attachments);
        if (refusal is not null) return refusal;
        found.Add(new Supplement(words, attachments, by.Kind, clock.Now));
        found.Record(new CaseStep(CaseActions.Supplemented, by), clock.Now);
        return null;
    }

    /// <summary>撤回: free before a unit has it; after that the unit is to be told (<see cref="MustTellUnit"/>).</summary>
    public static TransitionRefusal? Withdraw(this Case found, Actor by, CitizenWords? reason, DeadlineClock clock)
    {
        if (found.Refuse(CaseState.Withdrawn, by) is { } refusal) return refusal;
        found.Move(CaseState.Withdrawn, new CaseStep(CaseActions.Withdrawn, by, reason?.Masked), clock.Now);
        found.StopAll(clock.Now);
        return null;
    }

    /// <summary>Whether a unit has the case and has to hear of what becomes of it.</summary>
    public static bool MustTellUnit(this Case found) => found.LeadUnit() is not null;

    /// <summary>Changes who may know whose matter it is, at any time.</summary>
    public static TransitionRefusal? ChangeDisplay(this Case found, Actor by, DisplayMode display, DeadlineClock clock)
    {
        if (Required.Part(by, ActorKind.Citizen, ActorKind.Deputy) is { } refusal) return refusal;
        if (found.Display == display) return null;
        found.Display = display;
        found.Record(new CaseStep(CaseActions.DisplayChanged, by, Basis: display.ToString()), clock.Now);
        return null;
    }

    /// <exception cref="ArgumentException">The text is too long or there are too many attachments: the dialog says so before.</exception>
    internal static TransitionRefusal? Check(CitizenWords words, IReadOnlyList<string> attachments)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(words.Masked.Length, Case.LongestText, nameof(words));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(attachments.Count, Case.MostAttachments, nameof(attachments));
        return attachments is [] ? Required.Reason(words.Masked) : null;
    }
}
