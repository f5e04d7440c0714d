using ChatAssistant.Cases.Handling;

namespace ChatAssistant.Web.Cases.Desk;

/// <summary>What somebody proposes for a case.</summary>
/// <param name="Kind">What should be done.</param>
/// <param name="Ground">With <see cref="DecisionKind.NotAccept"/>.</param>
/// <param name="Reason">Why; for what is not accepted, where the citizen can go.</param>
public sealed record Proposal(DecisionKind Kind, NotAcceptedGround? Ground, string Reason)
{
    public const int LongestReason = 300;

    /// <summary>With <see cref="DecisionKind.Publish"/>: what is to be public.</summary>
    public PublicWords? Words { get; init; }
}
