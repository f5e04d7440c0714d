using ChatAssistant.Cases;
using ChatAssistant.Web.Data.Conversations;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Cases.Desk;

/// <summary>All that a case's page shows to one member of staff.</summary>
/// <param name="Case">The case.</param>
/// <param name="Viewer">Who looks.</param>
public sealed record CaseFile(Case Case, StaffMember Viewer)
{
    /// <summary>How far answers have come, by message id.</summary>
    public required IReadOnlyDictionary<string, OutboxState> Deliveries { get; init; }

    public UnitDraft? Draft { get; init; }

    public PendingDecision? Pending { get; init; }

    /// <summary>The names of all units there are.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>
    /// A reviewer releases an answer to what a unit works on. What has not come so far is answered from the desk in one go, for which one
    /// must be dispatcher too.
    /// </summary>
    public bool MayReply => Viewer.Is(StaffRoles.Reviewer) && (!IsBeforeHandling || Viewer.Is(StaffRoles.Dispatcher));

    private bool IsBeforeHandling =>
        Case is { Lane: Lane.Suggestion or Lane.Grievance, State: CaseState.Submitted }
        || Case.State is CaseState.Accepted or CaseState.Assigned or CaseState.Reopened;
}
