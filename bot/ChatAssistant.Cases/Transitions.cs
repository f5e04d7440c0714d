namespace ChatAssistant.Cases;

/// <summary>Which state may follow which, and who may bring it about. What a step needs besides is asked where the step is taken.</summary>
public static class Transitions
{
    private static readonly Dictionary<(CaseState From, CaseState To), ActorKind[]> Table = new()
    {
        [(CaseState.Submitted, CaseState.NeedsInfo)] = [ActorKind.Reviewer],
        [(CaseState.NeedsInfo, CaseState.Submitted)] = [ActorKind.Citizen, ActorKind.Deputy],
        [(CaseState.NeedsInfo, CaseState.Closed)] = [ActorKind.System, ActorKind.Operator],
        [(CaseState.Submitted, CaseState.Accepted)] = [ActorKind.Reviewer],
        [(CaseState.Submitted, CaseState.NotAccepted)] = [ActorKind.Reviewer],
        [(CaseState.Submitted, CaseState.Redirected)] = [ActorKind.Reviewer, ActorKind.System, ActorKind.Operator],
        [(CaseState.Submitted, CaseState.Merged)] = [ActorKind.Reviewer],
        [(CaseState.Accepted, CaseState.Merged)] = [ActorKind.Reviewer],
        [(CaseState.Merged, CaseState.Submitted)] = [ActorKind.Reviewer],
        [(CaseState.Merged, CaseState.Accepted)] = [ActorKind.Reviewer],
        // An inquiry is answered as it stands; every other lane goes through a unit.
        [(CaseState.Submitted, CaseState.Replied)] = [ActorKind.Reviewer],
        [(CaseState.Accepted, CaseState.Assigned)] = [ActorKind.Dispatcher],
        [(CaseState.Assigned, CaseState.Accepted)] = [ActorKind.Unit],
        [(CaseState.Assigned, CaseState.InProgress)] = [ActorKind.Unit],
        [(CaseState.InProgress, CaseState.InProgress)] = [ActorKind.Dispatcher],
        [(CaseState.InProgress, CaseState.Replied)] = [ActorKind.Reviewer],
        [(CaseState.Replied, CaseState.Closed)] = [ActorKind.Citizen, ActorKind.Deputy, ActorKind.System, ActorKind.Operator],
        [(CaseState.Replied, CaseState.Reopened)] = [ActorKind.Citizen, ActorKind.Deputy, ActorKind.Reviewer, ActorKind.Supervisor],
        [(CaseState.Closed, CaseState.Reopened)] = [ActorKind.Citizen, ActorKind.Deputy, ActorKind.Reviewer, ActorKind.Supervisor],
        [(CaseState.Reopened, CaseState.Assigned)] = [ActorKind.Dispatcher],
        [(CaseState.Reopened, CaseState.InProgress)] = [ActorKind.Unit],
    };

    public static bool Exists(CaseState from, CaseState to) => ActorsOf(from, to) is not [];

    /// <summary>Why <paramref name="by"/> may not bring a case from one state to another; null when they may.</summary>
    public static TransitionRefusal? Refuse(CaseState from, CaseState to, ActorKind by) => ActorsOf(from, to) switch
    {
        [] => TransitionRefusal.WrongState,
        var actors => actors.Contains(by) ? null : TransitionRefusal.WrongActor,
    };

    private static ActorKind[] ActorsOf(CaseState from, CaseState to) => (from, to) switch
    {
        (_, CaseState.Withdrawn) when from.IsOpen() => [ActorKind.Citizen, ActorKind.Deputy],
        (not CaseState.Spam, CaseState.Spam) => [ActorKind.Reviewer],
        (CaseState.Spam, not CaseState.Spam) => [ActorKind.Reviewer],
        _ => Table.TryGetValue((from, to), out var actors) ? actors : [],
    };
}
