using ChatAssistant.Web.Data;
using Microsoft.AspNetCore.Identity;

namespace ChatAssistant.Web.Staff;

/// <summary>Whether a password is an account's. Wrong ones are counted, and after too many the account is locked for a time.</summary>
public sealed class PasswordCheck(SignInManager<StaffUser> signIn, PasswordDecoy decoy, AssistantDbContext database, DatabaseWriter writer)
{
    /// <summary>No account and a locked one take as long as a wrong password.</summary>
    public async Task<bool> IsRightAsync(StaffUser? user, string password, CancellationToken cancellationToken)
    {
        if (user is null || await signIn.UserManager.IsLockedOutAsync(user))
        {
            decoy.Verify(password);
            return false;
        }

        if ((await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: false)).Succeeded) return true;
        await CountFailureAsync(user, cancellationToken);
        return false;
    }

    /// <summary>Counts a wrong password or code. The account is read anew inside the write, so that of many tried at one moment none goes uncounted.</summary>
    public Task CountFailureAsync(StaffUser user, CancellationToken cancellationToken) => writer.WriteAsync(database, async stop =>
    {
        await database.Entry(user).ReloadAsync(stop);
        return await signIn.UserManager.IsLockedOutAsync(user) || (await signIn.UserManager.AccessFailedAsync(user)).Succeeded;
    }, cancellationToken);
}
