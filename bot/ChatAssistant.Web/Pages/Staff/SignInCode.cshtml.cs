using ChatAssistant.Web.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff;

/// <summary>The second step of signing in. Whoever comes without the first gets no further than with a wrong code.</summary>
public sealed class SignInCodeModel(StaffSignIn signIn) : PageModel
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var outcome = await signIn.TryCodeAsync(Code ?? "", HttpContext.Connection.RemoteIpAddress, cancellationToken);
        if (outcome is SignInOutcome.SignedIn) return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : Url.Page("/Staff/Index")!);
        if (outcome is SignInOutcome.TooMany) Response.StatusCode = StatusCodes.Status429TooManyRequests;
        ModelState.AddModelError("", PageTexts.CodeRefused);
        return Page();
    }
}
