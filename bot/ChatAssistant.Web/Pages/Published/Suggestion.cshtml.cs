using ChatAssistant.Web.Published;
using Microsoft.AspNetCore.Mvc;

namespace ChatAssistant.Web.Pages.Published;

/// <summary>One published suggestion of a deputy, with what was answered.</summary>
public sealed class SuggestionModel(PublishedSuggestions suggestions) : PublicPageModel
{
    public PublishedSuggestion Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await suggestions.FindAsync(id, cancellationToken) is not { } found) return NotFound();
        Shown = found;
        return Page();
    }
}
