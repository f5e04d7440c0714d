using System.Linq.Expressions;
using ChatAssistant.Cases;

namespace ChatAssistant.Web.Published;

/// <summary>
/// Which cases the public sees: the one rule the public pages and the chat go by. That two people agreed to it is not enough by itself: what
/// has come up since, or should never have been published, is not shown whatever stands on the case.
/// </summary>
public static class PublicSight
{
    /// <summary>Published and not taken back, no accusation and nobody accused, not archived, and not against what the person chose.</summary>
    internal static readonly Expression<Func<Case, bool>> MayBeShown = each =>
        each.IsPublic && each.PublicCopy != null && !each.IsArchived
        && each.AccusedUnit == null && (each.Lane == Lane.Suggestion || each.Lane == Lane.Inquiry)
        && each.Display != DisplayMode.Anonymous;

    /// <summary>Answered, perhaps handled once more. A merged one is seen through its lead.</summary>
    internal static readonly Expression<Func<Case, bool>> StandsByItself = each =>
        each.State == CaseState.Replied || each.State == CaseState.Closed || each.State == CaseState.Reopened
        || each.State == CaseState.Accepted || each.State == CaseState.Assigned || each.State == CaseState.InProgress;

    private static readonly Func<Case, bool> IsAllowed = MayBeShown.Compile();
    private static readonly Func<Case, bool> IsStanding = StandsByItself.Compile();

    public static bool Shows(Case found) => IsAllowed(found) && IsStanding(found);
}
