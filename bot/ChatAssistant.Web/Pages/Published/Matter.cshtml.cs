using ChatAssistant.Web.Published;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Published;

/// <summary>One published matter. What is not public is not found, just as what never was.</summary>
public sealed class MatterModel(PublishedCases cases) : PublicPageModel
{
    public PublishedMatter Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(id, cancellationToken) is { } found)
        {
            Shown = found;
            return Page();
        }

        return await cases.LeadOfAsync(id, cancellationToken) is { } lead ? RedirectToPage(new { id = lead }) : NotFound();
    }
}
