using ChatAssistant.Web.Staff.Rights;

namespace ChatAssistant.Web.Cases.Desk;

/// <summary>Who may be the second person: whoever could have proposed it, as far as it takes a permission that no role carries.</summary>
internal static class DecisionRights
{
    /// <summary>What is made public needs the permission of both, just as what keeps a person from filing does.</summary>
    public static bool MayBeSecond(this StaffMember member, DecisionKind kind) => member.Is(StaffPolicies.Deciding) && member.Has(NeedOf(kind));

    /// <summary>Whether it was they who proposed it. Names of accounts are one whatever the case of their letters.</summary>
    public static bool Proposed(this StaffMember member, PendingDecision open) => string.Equals(open.ProposedBy, member.Name, StringComparison.OrdinalIgnoreCase);

    private static Permissions NeedOf(DecisionKind kind) => kind is DecisionKind.Publish ? Permissions.Publish : Permissions.None;
}
