using System.Security.Cryptography;
using ChatAssistant.Web.Staff;
using ChatAssistant.Web.Staff.SecondFactors;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>
/// Where one sets up one's own second factor. Until a code shows that the app has it, the secret stands in the form alone, protected for the
/// account; nothing is kept.
/// </summary>
public sealed class SecondFactorModel(UserManager<StaffUser> users, SecondFactor factor, IDataProtectionProvider protection) : PageModel
{
    /// <summary>Plain letters: apps show it, and Chinese would make the picture twice as dense.</summary>
    private const string Issuer = "ChatAssistant";

    public bool IsOn { get; private set; }

    public int RecoveryLeft { get; private set; }

    public string Ticket { get; private set; } = "";

    public string Secret { get; private set; } = "";

    public (string Path, int Size)? Picture { get; private set; }

    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await users.GetUserAsync(User) is not { } user) return Forbid();
        return Show(user, SecondFactor.NewSecret());
    }

    public async Task<IActionResult> OnPostAsync(string? ticket, string? code, CancellationToken cancellationToken)
    {
        if (await users.GetUserAsync(User) is not { } user) return Forbid();
        if (user.TwoFactorEnabled || Opened(user, ticket) is not { } secret) return Show(user, SecondFactor.NewSecret());
        RecoveryCodes = await factor.EnrolAsync(user, secret, code ?? "", cancellationToken);
        if (RecoveryCodes is not null) return Page();
        ModelState.AddModelError("", PageTexts.CodeRefused);
        return Show(user, secret);
    }

    private PageResult Show(StaffUser user, byte[] secret)
    {
        (IsOn, RecoveryLeft) = (user.TwoFactorEnabled, user.RecoveryDigests.Count);
        if (IsOn) return Page();
        (Ticket, Secret) = (Convert.ToBase64String(ProtectorOf(user).Protect(secret)), Totp.Written(secret));
        Picture = QrCode.Drawn(SecondFactor.AddressOf(Issuer, user.UserName!, secret));
        return Page();
    }

    private byte[]? Opened(StaffUser user, string? ticket)
    {
        try
        {
            return ProtectorOf(user).Unprotect(Convert.FromBase64String(ticket ?? ""));
        }
        catch (Exception fault) when (fault is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private IDataProtector ProtectorOf(StaffUser user) => protection.CreateProtector("staff.second-factor", user.Id);
}
