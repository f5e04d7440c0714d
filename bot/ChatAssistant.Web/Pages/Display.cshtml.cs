using ChatAssistant.Web.Display;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages;

/// <summary>Where anybody chooses how the pages look.</summary>
[AllowAnonymous]
public sealed class DisplayModel : PageModel
{
    [BindProperty]
    public ColourScheme Scheme { get; set; }

    [BindProperty]
    public TextSize Size { get; set; }

    /// <summary>The page they came from.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public void OnGet() => (Scheme, Size) = DisplayChoice.Of(Request);

    public IActionResult OnPost()
    {
        if (!ModelState.IsValid) return BadRequest();
        new DisplayChoice(Scheme, Size).KeepIn(HttpContext);
        return Url.IsLocalUrl(ReturnUrl) ? LocalRedirect(ReturnUrl) : RedirectToPage();
    }
}
