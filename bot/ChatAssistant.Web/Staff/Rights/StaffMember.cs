using ChatAssistant.Cases;

namespace ChatAssistant.Web.Staff.Rights;

/// <summary>Somebody who is signed in, as their account stands at this moment.</summary>
/// <param name="Name">The user name.</param>
/// <param name="Rights">What the account may do.</param>
/// <param name="HasSecondFactor">It signs in with a code besides the password.</param>
public sealed record StaffMember(string Name, StaffRights Rights, bool HasSecondFactor)
{
    /// <summary>As whom they act where reviewers and supervisors both may: as a reviewer, if they are one.</summary>
    public Actor ReviewerOrSupervisor => Is(StaffRoles.Reviewer) ? Actor.Reviewer(Name) : Actor.Supervisor(Name);

    public bool Is(StaffRoles any) => Rights.Is(any);

    public bool Has(Permissions all) => Rights.Has(all);
}
