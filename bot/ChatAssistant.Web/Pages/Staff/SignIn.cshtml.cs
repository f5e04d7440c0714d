using System.ComponentModel.DataAnnotations;
using ChatAssistant.Web.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace ChatAssistant.Web.Pages.Staff;

public sealed class SignInModel(StaffSignIn signIn, IOptions<StaffOptions> options) : PageModel
{
    private const int LongestPassword = 200;

    [BindProperty]
    [Required(ErrorMessageResourceType = typeof(PageTexts), ErrorMessageResourceName = nameof(PageTexts.UserNameRequired))]
    [StringLength(StaffNames.Longest, ErrorMessageResourceType = typeof(PageTexts), ErrorMessageResourceName = nameof(PageTexts.FieldTooLong))]
    public string UserName { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessageResourceType = typeof(PageTexts), ErrorMessageResourceName = nameof(PageTexts.PasswordRequired))]
    [StringLength(LongestPassword, ErrorMessageResourceType = typeof(PageTexts), ErrorMessageResourceName = nameof(PageTexts.FieldTooLong))]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet() => User.Identity is { IsAuthenticated: true } ? LocalRedirect(Target()) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid) return Page();
        return await signIn.TryAsync(UserName, Password, HttpContext.Connection.RemoteIpAddress, cancellationToken) switch
        {
            SignInOutcome.SignedIn => LocalRedirect(Target()),
            SignInOutcome.NeedsCode => RedirectToPage("/Staff/SignInCode", new { ReturnUrl }),
            SignInOutcome.TooMany => TooMany(),
            _ => Refused(),
        };
    }

    private string Target() => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : Url.Page("/Staff/Index")!;

    private PageResult Refused()
    {
        var staff = options.Value;
        ModelState.AddModelError("", string.Format(null, PageTexts.SignInRefused, staff.FailuresUntilLocked, Math.Ceiling(staff.LockedFor.TotalMinutes)));
        return Page();
    }

    private PageResult TooMany()
    {
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        ModelState.AddModelError("", string.Format(null, PageTexts.SignInTooMany, Math.Ceiling(options.Value.FailuresPerAddressWithin.TotalMinutes)));
        return Page();
    }
}
