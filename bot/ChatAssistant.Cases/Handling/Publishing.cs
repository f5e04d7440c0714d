using ChatAssistant.Cases.Deadlines;
using ChatAssistant.Cases.History;

namespace ChatAssistant.Cases.Handling;

/// <summary>公开: showing a masked matter and its answer to people whose it is not. No case is public by default.</summary>
public static class Publishing
{
    /// <summary>Makes the words public that both have read. What comes later, another answer above all, is not shown before two agree to it again.</summary>
    public static TransitionRefusal? Publish(this Case found, Actor by, Actor second, PublicWords words, DeadlineClock clock)
    {
        var refusal = Required.Part(by, ActorKind.Reviewer) ?? Required.SecondPerson(by, second) ?? found.RefusePublishing(words);
        if (refusal is not null) return refusal;
        (found.IsPublic, found.PublicCopy) = (true, PublicCopy.Of(found, words, clock.Now));
        found.Record(new CaseStep(CaseActions.Published, by, Basis: second.Name), clock.Now);
        return null;
    }

    /// <summary>撤下: takes it from the public at once. One person suffices, since keeping something back harms nobody.</summary>
    public static TransitionRefusal? TakeDown(this Case found, Actor by, string reason, DeadlineClock clock)
    {
        var refusal = Required.Part(by, ActorKind.Reviewer, ActorKind.Supervisor) ?? Required.Reason(reason) ?? Required.That(found.IsPublic, TransitionRefusal.WrongState);
        if (refusal is not null) return refusal;
        found.Hide();
        found.Record(new CaseStep(CaseActions.TakenDown, by, reason), clock.Now);
        return null;
    }

    /// <summary>Why nobody may publish it; null when two people may.</summary>
    public static TransitionRefusal? RefusePublishing(this Case found) =>
        Required.That(found.Lane is Lane.Suggestion or Lane.Inquiry && found.AccusedUnit is null, TransitionRefusal.LaneForbids)
        // Who stays anonymous was told that the answer goes to the conversation alone; who had themselves forgotten has asked for no more of it.
        ?? Required.That(found.Display is not DisplayMode.Anonymous && found.Last(CaseActions.PersonForgotten) is null, TransitionRefusal.PersonForbids)
        ?? Required.That(found is { IsPublic: false, IsArchived: false } && found.State is CaseState.Replied or CaseState.Closed, TransitionRefusal.WrongState)
        ?? Required.That(found.LastAnswer() is not null, TransitionRefusal.NotAnswered);

    /// <summary>The same for these words: they may leave out, and nothing else.</summary>
    public static TransitionRefusal? RefusePublishing(this Case found, PublicWords words) =>
        found.RefusePublishing()
        ?? Required.That(Covering.IsCovered(found.Text, words.Matter) && Covering.IsCovered(found.LastAnswer()!.Text, words.Answer), TransitionRefusal.WordsDiffer);

    /// <summary>The formal answer that was given last; null while there is none.</summary>
    public static Reply? LastAnswer(this Case found) => found.Replies.Where(each => each.IsFormal).MaxBy(each => each.At);

    /// <summary>What stands on file of it, to begin from; null where there is no answer.</summary>
    public static PublicWords? WordsOnFile(this Case found) => found.LastAnswer() is { } answer ? new(found.Text, answer.Text) : null;

    internal static void Hide(this Case found) => (found.IsPublic, found.PublicCopy) = (false, null);
}
