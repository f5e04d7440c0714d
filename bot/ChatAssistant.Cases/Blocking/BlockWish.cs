using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Cases.Blocking;

/// <summary>What somebody proposes against a person.</summary>
/// <param name="Ground">Of which kind the misuse is; null is refused.</param>
/// <param name="Reason">What happened, in words of staff.</param>
/// <param name="Days">For how many days, counted from when a second person agrees.</param>
/// <param name="IsNotForCriticism">That whoever proposes it says so.</param>
public sealed record BlockWish(BlockGround? Ground, string Reason, int Days, bool IsNotForCriticism)
{
    /// <summary>Why it cannot be proposed for whoever filed a case; null when it can.</summary>
    public TransitionRefusal? Refuse(Case found, BlockOptions options) =>
        // Whose it was is let go of.
        Required.That(!found.IsArchived, TransitionRefusal.WrongState)
        ?? Required.That(found.Lane is not Lane.Accusation, TransitionRefusal.LaneForbids)
        // A deputy speaks for others.
        ?? Required.That(found.Forward is null, TransitionRefusal.WrongActor)
        ?? Required.That(found.Citizen.HasChat, TransitionRefusal.NobodyToAsk)
        ?? Required.That(Ground is not null && IsNotForCriticism, TransitionRefusal.ReasonMissing)
        ?? Required.Explanation(Reason)
        ?? Required.That(Days >= 1 && Days <= options.MostDays, TransitionRefusal.DateNotAllowed);
}
