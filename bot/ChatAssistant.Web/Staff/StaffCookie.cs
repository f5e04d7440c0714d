using System.Globalization;
using ChatAssistant.Web.Refilling;
using ChatAssistant.Web.Staff.Audit;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Staff;

/// <summary>The session of a member of staff: ends when idle, and in any case some hours after signing in.</summary>
internal sealed class StaffCookie(IOptions<StaffOptions> options, TypedForms forms, TimeProvider clock) : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public const string SignInPath = "/staff/sign-in";
    public const string SecondFactorPath = "/staff/second-factor";
    public const string ReturnUrl = "returnUrl";

    private const string SignedInAt = ".in";

    public void Configure(CookieAuthenticationOptions options) => Configure(Options.DefaultName, options);

    public void Configure(string? name, CookieAuthenticationOptions cookie)
    {
        if (name == IdentityConstants.ApplicationScheme) ConfigureSession(cookie);
        else if (name == IdentityConstants.TwoFactorUserIdScheme) ConfigureHalfWay(cookie);
    }

    private void ConfigureSession(CookieAuthenticationOptions cookie)
    {
        Protect(cookie, "s");
        cookie.ExpireTimeSpan = options.Value.IdleFor;
        cookie.SlidingExpiration = true;
        cookie.LoginPath = cookie.AccessDeniedPath = SignInPath;
        cookie.ReturnUrlParameter = ReturnUrl;
        cookie.Events = new CookieAuthenticationEvents
        {
            OnSigningIn = NoteTime,
            OnValidatePrincipal = ValidateAsync,
            OnCheckSlidingExpiration = StayIdle,
            OnRedirectToLogin = AskToSignInAsync,
            OnRedirectToAccessDenied = DenyAsync,
        };
    }

    /// <summary>Between the password and the code one is nobody yet.</summary>
    private void ConfigureHalfWay(CookieAuthenticationOptions cookie)
    {
        Protect(cookie, "h");
        cookie.ExpireTimeSpan = options.Value.CodeWithin;
        cookie.SlidingExpiration = false;
    }

    private static void Protect(CookieAuthenticationOptions cookie, string name)
    {
        cookie.Cookie.Name = name;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    private Task NoteTime(CookieSigningInContext context)
    {
        context.Properties.Items[SignedInAt] = clock.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    }

    /// <summary>Looking at the account anew renews the session; what script asks for must not.</summary>
    private async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (!IsFresh(context)) context.RejectPrincipal();
        else await SecurityStampValidator.ValidatePrincipalAsync(context);
        context.ShouldRenew &= !AsksByItself(context.HttpContext);
    }

    /// <summary>What script asks for is no use of the console.</summary>
    private static Task StayIdle(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew &= !AsksByItself(context.HttpContext);
        return Task.CompletedTask;
    }

    private static bool AsksByItself(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<AsksByItselfAttribute>() is not null;

    /// <summary>Whoever sent a form too late comes back to its page, and finds there what they had typed.</summary>
    private async Task AskToSignInAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var page = HttpMethods.IsPost(context.Request.Method) ? Sender.PageOf(context.Request) : null;
        if (page is not null && OwnerOf(context) is { } owner) await forms.KeepAsync(owner, context.Request);
        context.Response.Redirect(page is null ? context.RedirectUri : $"{context.Request.PathBase}{SignInPath}{QueryString.Create(ReturnUrl, page)}");
    }

    /// <summary>Whose session it was: it has ended, but nobody else can have made it.</summary>
    private static string? OwnerOf(RedirectContext<CookieAuthenticationOptions> context)
    {
        var cookie = context.Options.CookieManager.GetRequestCookie(context.HttpContext, context.Options.Cookie.Name!);
        return context.Options.TicketDataFormat.Unprotect(cookie)?.Principal.Identity?.Name;
    }

    /// <summary>Who only lacks the second factor the office asks for is led to it; who lacks the right is told so, and it is on record.</summary>
    private async Task DenyAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var (request, services, stop) = (context.HttpContext, context.HttpContext.RequestServices, context.HttpContext.RequestAborted);
        var member = await services.GetRequiredService<CurrentStaff>().OfAsync(request.User, stop);
        if (member is { HasSecondFactor: false } && options.Value.RequireSecondFactor)
        {
            context.Response.Redirect(SecondFactorPath);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        await services.GetRequiredService<StaffAudit>().NoteNowAsync(
            new(request.User.Identity?.Name ?? AuditNote.Nobody, AuditActions.Denied, $"{request.Request.Method} {request.Request.Path}"), stop);
    }

    private bool IsFresh(CookieValidatePrincipalContext context) =>
        context.Properties.Items.TryGetValue(SignedInAt, out var text)
        && long.TryParse(text, CultureInfo.InvariantCulture, out var ticks)
        && clock.GetUtcNow() - new DateTimeOffset(ticks, TimeSpan.Zero) < options.Value.SignedInAtMost;
}
