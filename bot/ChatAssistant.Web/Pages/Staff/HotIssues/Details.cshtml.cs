using ChatAssistant.Web.HotIssues;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.HotIssues;

/// <summary>A hot issue, and why it is one. What staff make of it: <see cref="DecideModel"/>.</summary>
public sealed class DetailsModel(HotIssueList issues) : PageModel
{
    public HotIssueView Shown { get; private set; } = null!;

    /// <summary>Others of the same place, which it may be put to.</summary>
    public IReadOnlyList<HotIssueView> Others { get; private set; } = [];

    [TempData]
    public string? Message { get; set; }

    [TempData]
    public string? Objection { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await issues.FindAsync(User, id, cancellationToken) is not { } found) return NotFound();
        Shown = found;
        Others = [.. (await issues.ReadAsync(User, cancellationToken)).Where(view => view.Issue.Place == found.Issue.Place && view.Issue.Id != id)];
        return Page();
    }
}
