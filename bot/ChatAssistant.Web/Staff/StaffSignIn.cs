using System.Net;
using System.Security.Claims;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.SecondFactors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace ChatAssistant.Web.Staff;

/// <summary>Lets staff in. A name nobody has and a locked account take the same time and get the same words as a wrong password.</summary>
public sealed class StaffSignIn(SignInManager<StaffUser> signIn, SignInLimit limit, PasswordCheck passwords, SecondFactor secondFactor, StaffAudit audit)
{
    /// <summary>The first step. <see cref="SignInOutcome.NeedsCode"/> asks for the second.</summary>
    public async Task<SignInOutcome> TryAsync(string name, string password, IPAddress? from, CancellationToken cancellationToken)
    {
        if (!limit.Allows(from)) return SignInOutcome.TooMany;
        var user = await signIn.UserManager.FindByNameAsync(name.Trim());
        var isRight = await passwords.IsRightAsync(user, password, cancellationToken);
        return isRight ? await PassAsync(user!, cancellationToken) : await RefuseAsync(user, from, cancellationToken);
    }

    /// <summary>The second step: a code of the app or a recovery code. Wrong ones count as wrong passwords do.</summary>
    public async Task<SignInOutcome> TryCodeAsync(string code, IPAddress? from, CancellationToken cancellationToken)
    {
        if (!limit.Allows(from)) return SignInOutcome.TooMany;
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } user) return SignInOutcome.Refused;
        if (await signIn.UserManager.IsLockedOutAsync(user) || !await secondFactor.TakeAsync(user, code, cancellationToken))
        {
            await passwords.CountFailureAsync(user, cancellationToken);
            return await RefuseAsync(user, from, cancellationToken);
        }

        await signIn.UserManager.ResetAccessFailedCountAsync(user);
        await signIn.Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        return await LetInAsync(user, cancellationToken);
    }

    private async Task<SignInOutcome> PassAsync(StaffUser user, CancellationToken cancellationToken)
    {
        if (!user.TwoFactorEnabled) return await LetInAsync(user, cancellationToken);
        var half = new ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
        half.AddClaim(new Claim(ClaimTypes.Name, user.Id));
        await signIn.Context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(half));
        return SignInOutcome.NeedsCode;
    }

    private async Task<SignInOutcome> LetInAsync(StaffUser user, CancellationToken cancellationToken)
    {
        await signIn.SignInAsync(user, isPersistent: false);
        await audit.NoteNowAsync(new(user.UserName!, AuditActions.SignedIn, user.UserName!), cancellationToken);
        return SignInOutcome.SignedIn;
    }

    /// <summary>What was typed for a name may be a password, so a name nobody has is not put on record.</summary>
    private async Task<SignInOutcome> RefuseAsync(StaffUser? user, IPAddress? from, CancellationToken cancellationToken)
    {
        limit.Count(from);
        await audit.NoteNowAsync(new(AuditNote.Nobody, AuditActions.SignInFailed, user?.UserName ?? AuditNote.Nobody), cancellationToken);
        return SignInOutcome.Refused;
    }
}
