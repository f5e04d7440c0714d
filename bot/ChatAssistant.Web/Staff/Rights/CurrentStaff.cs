using System.Security.Claims;
using ChatAssistant.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Staff.Rights;

/// <summary>
/// Who is signed in, read from the store once a request: a right that was taken away is gone with the next click, whatever the cookie says.
/// </summary>
public sealed class CurrentStaff(AssistantDbContext database, TimeProvider clock, IOptions<IdentityOptions> identity)
{
    private string? _id;
    private StaffMember? _member;

    /// <summary>Null for whoever has no account, or one that is locked.</summary>
    public async Task<StaffMember?> OfAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (user.FindFirstValue(identity.Value.ClaimsIdentity.UserIdClaimType) is not { } id) return null;
        if (_id == id) return _member;
        var now = clock.GetUtcNow();
        var found = await database.Users.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, cancellationToken);
        (_id, _member) = (id, found is null || found.IsClosed(now) ? null : new StaffMember(found.UserName!, found.Rights, found.TwoFactorEnabled));
        return _member;
    }
}
