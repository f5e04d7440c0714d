using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Handling;

/// <summary>归档: the record of a case stays, with its steps, answers, ratings and masked words; whose it was is let go of.</summary>
public static class Archiving
{
    /// <summary>Where a case can come to its end. A merged one ends with its lead.</summary>
    public static bool IsOver(this CaseState state) => !state.IsOpen() || state is CaseState.Merged;

    /// <summary>Whether nobody needs to know any more whose it was: the handling is over, nobody above looks on, and no promised or awaited day is to come.</summary>
    public static bool CanBeArchived(this Case found, DateOnly today) =>
        found is { IsArchived: false, IsSupervised: false } && found.State.IsOver()
        && !found.Deadlines.Any(each => each.IsRunning && (each.Kind is DeadlineKind.GrievanceWatch || each.Due >= today));

    /// <summary>
    /// Keeps the record and lets go of whose it was: name, contact, what was really said, files, the conversations and the ids of people. The
    /// caller knows that the time for keeping them is over, of a merged case that its lead is over, and deletes the files.
    /// </summary>
    /// <param name="found">The case.</param>
    /// <param name="by">The system, or who runs it.</param>
    /// <param name="standIn">What stands in a person's place: the same for the same person, so that people can still be counted, and leading nowhere.</param>
    /// <param name="clock">Tells the day.</param>
    public static TransitionRefusal? Archive(this Case found, Actor by, Func<Citizen, string> standIn, DeadlineClock clock)
    {
        var refusal = Required.Part(by, ActorKind.System, ActorKind.Operator)
            ?? Required.That(found.CanBeArchived(clock.Today), TransitionRefusal.WrongState);
        if (refusal is not null) return refusal;
        found.ForgetWords();
        (found.Citizen, found.Question, found.Attachments) = (found.Citizen.Forgotten(standIn), found.Question is null ? null : found.Question with { Id = null }, []);
        foreach (var supporter in found.Supporters) supporter.Forget(standIn);
        foreach (var reply in found.Replies) reply.ForgetMessage();
        foreach (var supplement in found.Supplements) supplement.ForgetAttachments();
        found.IsArchived = true;
        found.Hide();
        found.Record(new CaseStep(CaseActions.Archived, by), clock.Now);
        return null;
    }

    /// <summary>Lets go of the name, the contact, and what was really said. The masked copies stay.</summary>
    internal static void ForgetWords(this Case found)
    {
        (found.Original, found.Name, found.Contact) = (null, null, null);
        foreach (var supplement in found.Supplements) supplement.ForgetOriginal();
        foreach (var rating in found.Ratings) rating.ForgetOriginal();
    }
}
