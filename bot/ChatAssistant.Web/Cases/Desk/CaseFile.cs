using ChatAssistant.Cases;
using ChatAssistant.Cases.Handling;
using ChatAssistant.Cases.Supervising;
using ChatAssistant.Web.Cases.Extensions;
using ChatAssistant.Web.Cases.Timeline;
using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Cases.Desk;

/// <summary>All that a case's page shows to one member of staff.</summary>
/// <param name="Case">The case.</param>
/// <param name="Viewer">Who looks.</param>
public sealed record CaseFile(Case Case, StaffMember Viewer)
{
    /// <summary>What the citizen was sent about it, and how far that has come.</summary>
    public required SentLedger Sent { get; init; }

    /// <summary>The unit's requests for more time, oldest first.</summary>
    public IReadOnlyList<ExtensionRequest> Extensions { get; init; } = [];

    /// <summary>The request that waits for the dispatcher; null when none does.</summary>
    public ExtensionRequest? OpenExtension => Extensions.FirstOrDefault(each => each.DecidedAt is null);

    /// <summary>Who supervises it now; null when nobody does.</summary>
    public Supervision? Supervision { get; init; }

    public UnitDraft? Draft { get; init; }

    public PendingDecision? Pending { get; init; }

    /// <summary>What the viewer could propose to publish, to begin from; null where they cannot.</summary>
    public PublicWords? ToPublish { get; init; }

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
