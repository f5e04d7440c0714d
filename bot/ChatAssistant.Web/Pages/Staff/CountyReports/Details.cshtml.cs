using ChatAssistant.Web.Counties;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChatAssistant.Web.Pages.Staff.CountyReports;

/// <summary>One report, and what became of it.</summary>
public sealed class DetailsModel(ReportCases reports) : PageModel
{
    public ReportStanding Shown { get; private set; } = null!;

    [TempData]
    public string? Message { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(User, id, cancellationToken) is not { } found) return NotFound();
        Shown = found;
        return Page();
    }
}
