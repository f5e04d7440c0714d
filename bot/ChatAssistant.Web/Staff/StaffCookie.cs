using System.Globalization;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Staff;

/// <summary>The session of a member of staff: ends when idle, and in any case some hours after signing in.</summary>
internal sealed class StaffCookie(IOptions<StaffOptions> options, TimeProvider clock) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public const string SignInPath = "/staff/sign-in";
    public const string ReturnUrl = "returnUrl";

    private const string SignedInAt = ".in";

    public void Configure(CookieAuthenticationOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, CookieAuthenticationOptions cookie)
    {
        if (name != IdentityConstants.ApplicationScheme) return;
        cookie.Cookie.Name = "s";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = options.Value.IdleFor;
        cookie.SlidingExpiration = true;
        cookie.LoginPath = cookie.AccessDeniedPath = SignInPath;
        cookie.ReturnUrlParameter = ReturnUrl;
        cookie.Events = new CookieAuthenticationEvents { OnSigningIn = NoteTime, OnValidatePrincipal = ValidateAsync };
    }

    private Task NoteTime(CookieSigningInContext context)
    {
        context.Properties.Items[SignedInAt] = clock.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    }

    private Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (IsFresh(context)) return SecurityStampValidator.ValidatePrincipalAsync(context);
        context.RejectPrincipal();
        return Task.CompletedTask;
    }

    private bool IsFresh(CookieValidatePrincipalContext context) =>
        context.Properties.Items.TryGetValue(SignedInAt, out var text)
        && long.TryParse(text, CultureInfo.InvariantCulture, out var ticks)
        && clock.GetUtcNow() - new DateTimeOffset(ticks, TimeSpan.Zero) < options.Value.SignedInAtMost;
}
