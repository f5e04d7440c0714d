using ChatAssistant.Web.Deputies.Roster;
using ChatAssistant.Web.Staff.Rights;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.Deputies;

/// <summary>The roster of deputies.</summary>
public sealed class IndexModel(DeputyRoster roster, CurrentStaff current) : PageModel
{
    public RosterPage Shown { get; private set; } = null!;

    public string? Words { get; private set; }

    [TempData]
    public string? Message { get; set; }

    public async Task<IActionResult> OnGetAsync(string? words, int? number, CancellationToken cancellationToken)
    {
        if (await current.OfAsync(User, cancellationToken) is not { } member) return Forbid();
        Words = words;
        Shown = await roster.ReadAsync(member, words, number ?? 1, cancellationToken);
        return Page();
    }
}
