using System.Security.Claims;
using ChatAssistant.Web.Data;
using ChatAssistant.Web.Pages;
using ChatAssistant.Web.Staff.Audit;
using Microsoft.AspNetCore.Identity;

namespace ChatAssistant.Web.Staff;

/// <summary>Changes one's own password. The new stamp ends all other sessions, each at its next check; this one goes on under it.</summary>
public sealed class OwnPassword(SignInManager<StaffUser> signIn, PasswordCheck passwords, AssistantDbContext database, DatabaseWriter writer, StaffAudit audit)
{
    private UserManager<StaffUser> Users => signIn.UserManager;

    /// <param name="who">Who is signed in.</param>
    /// <param name="current">The password so far. Wrong ones count as they do at the sign-in: an open console is not to be guessed at.</param>
    /// <param name="chosen">The new one.</param>
    /// <param name="cancellationToken">Stops waiting; nothing is then changed.</param>
    /// <returns>Why it cannot be, in words for people; empty when it was done.</returns>
    public async Task<IReadOnlyList<string>> ChangeAsync(ClaimsPrincipal who, string current, string chosen, CancellationToken cancellationToken)
    {
        if (await Users.GetUserAsync(who) is not { } user) return [PageTexts.AccountUnknown];
        if (!await passwords.IsRightAsync(user, current, cancellationToken)) return [PageTexts.PasswordCurrentWrong];
        if (current == chosen) return [PageTexts.PasswordSame];
        if (chosen.Contains(user.UserName!, StringComparison.OrdinalIgnoreCase)) return [PageTexts.PasswordHoldsName];
        var result = await writer.WriteAsync(database, _ => ChangeAsync(user, current, chosen), cancellationToken);
        if (result.Succeeded) await signIn.RefreshSignInAsync(user);
        return [.. result.Errors.Select(error => error.Description)];
    }

    private async Task<IdentityResult> ChangeAsync(StaffUser user, string current, string chosen)
    {
        var result = await Users.ChangePasswordAsync(user, current, chosen);
        if (result.Succeeded) audit.Note(new(user.UserName!, AuditActions.PasswordChanged, user.UserName!));
        return result;
    }
}
