using ChatAssistant.Web.Cases.Desk;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Cases;

/// <summary>Shows who is behind a case, once, after a reason was given and put on record.</summary>
public sealed class IdentityModel(VisibleCases cases, Identities identities) : PageModel
{
    public string Number { get; private set; } = "";

    public Identity? Shown { get; private set; }

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(User, number, cancellationToken) is not { } found) return NotFound();
        Number = found.Number.ToString();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string number, string? reason, CancellationToken cancellationToken)
    {
        var (result, identity) = await identities.RevealAsync(User, number, (reason ?? "").Trim(), cancellationToken);
        if (!result.IsKnown) return NotFound();
        (Number, Shown) = (number, identity);
        if (result.Objection is { } objection) ModelState.AddModelError("", objection);
        return Page();
    }
}
