using System.Net;
using Microsoft.AspNetCore.Identity;

namespace ChatAssistant.Web.Staff;

/// <summary>Lets staff in. A name nobody has and a locked account take the same time and get the same words as a wrong password.</summary>
public sealed class StaffSignIn(SignInManager<StaffUser> signIn, SignInLimit limit, PasswordDecoy decoy)
{
    public async Task<SignInOutcome> TryAsync(string name, string password, IPAddress? from)
    {
        if (!limit.Allows(from)) return SignInOutcome.TooMany;
        var user = await signIn.UserManager.FindByNameAsync(name.Trim());
        if (user is not null && await IsRightAsync(user, password))
        {
            await signIn.SignInAsync(user, isPersistent: false);
            return SignInOutcome.SignedIn;
        }

        if (user is null) decoy.Verify(password);
        limit.Count(from);
        return SignInOutcome.Refused;
    }

    private async Task<bool> IsRightAsync(StaffUser user, string password)
    {
        if (!await signIn.UserManager.IsLockedOutAsync(user)) return (await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true)).Succeeded;
        decoy.Verify(password);
        return false;
    }
}
