namespace ChatAssistant.Cases.Handling;

/// <summary>What a step needs besides the right state and the right person.</summary>
internal static class Required
{
    public static TransitionRefusal? Reason(string? text) => Text(text, TransitionRefusal.ReasonMissing);

    public static TransitionRefusal? Explanation(string? text) =>
        text?.Trim().Length >= Case.ShortestExplanation ? null : TransitionRefusal.ExplanationTooShort;

    public static TransitionRefusal? Text(string? text, TransitionRefusal otherwise) => string.IsNullOrWhiteSpace(text) ? otherwise : null;

    /// <summary>A reviewer or supervisor who is not the first.</summary>
    public static TransitionRefusal? SecondPerson(Actor first, Actor second) =>
        second.Kind is ActorKind.Reviewer or ActorKind.Supervisor && second.Name != first.Name ? null : TransitionRefusal.SecondPersonMissing;

    public static TransitionRefusal? That(bool holds, TransitionRefusal otherwise) => holds ? null : otherwise;

    /// <summary>
    /// Why the case may not go there at the hand of <paramref name="by"/>; null when it may. Out of spam there is one way only, back to where it stood
    /// (<see cref="Spam.TakeBackSpam"/>); out of the archive there is none, since nobody could be told.
    /// </summary>
    public static TransitionRefusal? Refuse(this Case found, CaseState to, Actor by) =>
        found.State is CaseState.Spam || found.IsArchived ? TransitionRefusal.WrongState : Transitions.Refuse(found.State, to, by.Kind);

    /// <summary>Whether <paramref name="by"/> is in this part, for what leaves the state alone.</summary>
    public static TransitionRefusal? Part(Actor by, params ReadOnlySpan<ActorKind> kinds) => kinds.Contains(by.Kind) ? null : TransitionRefusal.WrongActor;
}
