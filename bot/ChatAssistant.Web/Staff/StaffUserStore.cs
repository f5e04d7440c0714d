using ChatAssistant.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace ChatAssistant.Web.Staff;

/// <summary>
/// Accounts are changed through the one writer like all else: inside the write they are changed in, else in one of their own. On a connection
/// of its own a sign-in would wait for every other write, and fail where that takes long.
/// </summary>
internal sealed class StaffUserStore(AssistantDbContext database, DatabaseWriter writer, IdentityErrorDescriber errors) : UserOnlyStore<StaffUser, AssistantDbContext>(database, errors)
{
    public override Task<IdentityResult> CreateAsync(StaffUser user, CancellationToken cancellationToken = default) =>
        ChangeAsync(user, stop => base.CreateAsync(user, stop), cancellationToken);

    public override Task<IdentityResult> UpdateAsync(StaffUser user, CancellationToken cancellationToken = default) =>
        ChangeAsync(user, stop => base.UpdateAsync(user, stop), cancellationToken);

    public override Task<IdentityResult> DeleteAsync(StaffUser user, CancellationToken cancellationToken = default) =>
        ChangeAsync(user, stop => base.DeleteAsync(user, stop), cancellationToken);

    private Task<IdentityResult> ChangeAsync(StaffUser user, Func<CancellationToken, Task<IdentityResult>> change, CancellationToken cancellationToken) =>
        Context.Database.CurrentTransaction is not null ? change(cancellationToken) : writer.WriteAsync(Context, async stop =>
        {
            var result = await change(stop);
            // Somebody else changed it meanwhile. That is said, and not tried again when the write saves what is left.
            if (!result.Succeeded) Context.Entry(user).State = EntityState.Detached;
            return result;
        }, cancellationToken);
}
