using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Privacy;

/// <summary>What a person may have changed or forgotten of their own in a case. That it was done is on record, what stood there is not.</summary>
public static class PersonalDetails
{
    public static TransitionRefusal? CorrectContact(this Case found, Actor by, CitizenWords contact, DeadlineClock clock) =>
        Correct(found, by, CaseActions.ContactCorrected, () => found.Contact = contact, clock);

    public static TransitionRefusal? CorrectName(this Case found, Actor by, CitizenWords name, DeadlineClock clock) =>
        Correct(found, by, CaseActions.NameCorrected, () => found.Name = name, clock);

    /// <summary>Lets go of who it was and what was really said; the masked record stays. Only once nobody needs it for the handling.</summary>
    public static TransitionRefusal? ForgetPerson(this Case found, Actor by, DeadlineClock clock)
    {
        var refusal = Required.Part(by, ActorKind.Citizen) ?? Required.That(found.CanForgetPerson(), TransitionRefusal.WrongState);
        if (refusal is not null) return refusal;
        found.ForgetWords();
        found.Hide();
        found.Record(new CaseStep(CaseActions.PersonForgotten, by), clock.Now);
        return null;
    }

    /// <summary>Whether the handling is over, nobody above looks on, and no other body still has to decide.</summary>
    public static bool CanForgetPerson(this Case found) =>
        !found.State.IsOpen() && found is { IsSupervised: false, Forward: null } && found.Running(DeadlineKind.GrievanceWatch) is null;

    /// <summary>Whether there is anything left to forget.</summary>
    public static bool HoldsPerson(this Case found) =>
        found is not { Original: null, Name: null, Contact: null }
        || found.Supplements.Any(each => each.Words.Original is not null)
        || found.Ratings.Any(each => each.Reason?.Original is not null);

    private static TransitionRefusal? Correct(Case found, Actor by, string action, Action change, DeadlineClock clock)
    {
        // Of a matter that a deputy handed on, the name is somebody else's; an anonymous one has none.
        var refusal = Required.Part(by, ActorKind.Citizen)
            ?? Required.That(found is { Forward: null, Display: not DisplayMode.Anonymous } && found.State.IsOpen(), TransitionRefusal.WrongState);
        if (refusal is not null) return refusal;
        change();
        found.Record(new CaseStep(action, by), clock.Now);
        return null;
    }
}
