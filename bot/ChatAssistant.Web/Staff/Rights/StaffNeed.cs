using Microsoft.AspNetCore.Authorization;

namespace ChatAssistant.Web.Staff.Rights;

/// <summary>What an endpoint asks of whoever calls it.</summary>
/// <param name="AnyOf">One of these roles; none named means any member of staff.</param>
/// <param name="All">All of these permissions.</param>
public sealed record StaffNeed(StaffRoles AnyOf, Permissions All = Permissions.None) : IAuthorizationRequirement
{
    public bool IsMetBy(StaffMember member) => (AnyOf is StaffRoles.None || member.Is(AnyOf)) && member.Has(All);
}
